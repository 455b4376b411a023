/** Loads a base. This module is only loaded if there is a base, after the map. */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { KINDS, type BaseAt } from '$lib/base';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/messages';
import { shapes, names, type From } from './layers';
import { OURS } from './schema';
import type { BaseStyle } from './style';

/** Throws when the base cannot be loaded or is invalid; `signal` aborts. */
export async function loadBase(base: BaseAt, report: MappedReport, language: Language, signal: AbortSignal): Promise<BaseStyle> {
  const address = new URL(base.href, base.from).href;
  if (base.form === 'style') return (await import('./foreign')).foreign(base, address, signal);
  if (base.form === 'tiles') return (await import('./tiles')).tiles(base, address, report, language);
  const from: From = (kind) => ({ source: `base-${kind}` });
  return {
    // Fetched by the map's worker, so that megabytes of data do not pass through the page.
    sources: Object.fromEntries(
      KINDS.map((kind): [string, GeoJSONSourceSpecification] => [
        `base-${kind}`,
        { type: 'geojson', data: new URL(`${kind}.json`, address).href, tolerance: 0.2 }
      ])
    ),
    shapes: (palette) => shapes(from, OURS, palette),
    names: (palette) => names(from, OURS, report, language, palette),
    water: base.water,
    attributed: false
  };
}
