/** A complete external style below ours. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { shifted, type Base } from '$lib/base';
import { FONT } from '../symbols';
import type { BaseStyle } from './style';

/**
 * Loads the style. Its icons and patterns are left out, and its names are set in our font, because both would need other servers. Throws
 * when it cannot be loaded, is not a style, or uses a host that the site's policy does not allow or whose maps are shifted.
 */
export async function foreign(
  { hosts, attribution }: Extract<Base, { form: 'style' }>,
  address: string,
  signal: AbortSignal
): Promise<BaseStyle> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const style = (await response.json()) as Partial<StyleSpecification>;
  if (!style.sources || !Array.isArray(style.layers)) throw new Error(`${address} is not a map style`);
  const allowed = new Set([location.origin, new URL(address).origin, ...hosts]);
  const sources = Object.entries(style.sources).map(([id, source], i): [string, SourceSpecification] => {
    return [`base-${id}`, { ...checked(source, address, allowed), ...(i === 0 && attribution && { attribution }) } as SourceSpecification];
  });
  const layers = style.layers.flatMap(ours);
  return {
    sources: Object.fromEntries(sources),
    shapes: () => layers.filter(({ type }) => type !== 'symbol'),
    names: () => layers.filter(({ type }) => type === 'symbol'),
    water: true,
    attributed: true
  };
}

/** The source with absolute addresses. */
function checked(source: SourceSpecification, from: string, allowed: ReadonlySet<string>): SourceSpecification {
  const full = (address: string): string => {
    const { href, origin } = new URL(address, from);
    const reason = shifted(href);
    if (reason) throw new Error(reason);
    // Hosts that the content security policy blocks are not tried: the browser would log an error.
    if (!allowed.has(origin)) throw new Error(`${from} asks ${origin}: name it in PUBLIC_BASEMAP_HOSTS`);
    // MapLibre replaces {z}, {x} and {y}, but not their encoded forms.
    return href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
  };
  return {
    ...source,
    ...('url' in source && typeof source.url === 'string' && { url: full(source.url) }),
    ...('tiles' in source && source.tiles && { tiles: source.tiles.map(full) }),
    ...('data' in source && typeof source.data === 'string' && { data: full(source.data) })
  } as SourceSpecification;
}

/** Values that need images of the style's own. */
const PICTURED = /^(fill|line|background|fill-extrusion)-pattern$/;

function ours(layer: LayerSpecification): LayerSpecification[] {
  const { layout = {}, paint = {} } = layer as { layout?: object; paint?: object };
  if (Object.keys(paint).some((key) => PICTURED.test(key))) return [];
  const own = { ...layer, id: `base-${layer.id}`, ...('source' in layer && layer.source && { source: `base-${layer.source}` }) };
  if (layer.type !== 'symbol') return [own as LayerSpecification];
  if (!('text-field' in layout)) return [];
  const words = Object.entries(layout).filter(([key]) => !key.startsWith('icon-'));
  return [{ ...own, layout: { ...Object.fromEntries(words), 'text-font': FONT } } as LayerSpecification];
}
