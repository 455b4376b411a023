/** What a base is made of. Comes when there is a base, after the map is there. */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { BaseAt } from '$lib/base';
import { KINDS } from '$lib/base';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/messages';
import { shapes, names, type From } from './drawn';
import { OURS } from './schema';
import type { Under } from './under';

/** Throws when the base does not arrive, or is not what it should be; `signal` ends the waiting. */
export async function loadBase(base: BaseAt, report: MappedReport, language: Language, signal: AbortSignal): Promise<Under> {
  const address = new URL(base.href, base.from).href;
  if (base.form === 'style') return (await import('./foreign')).foreign(base, address, signal);
  if (base.form === 'tiles') return (await import('./tiles')).tiles(base, address, report, language);
  const from: From = (kind) => ({ source: `base-${kind}` });
  return {
    // Fetched by the map's worker: the page has nothing to do with megabytes of houses.
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
