/** Where the camera goes. */
import type { FitBoundsOptions, Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import { boundsOfPlace } from '$lib/geography/anchor';
import { boundsOf, padded, union } from '$lib/geography/bounds';
import type { Report } from '$lib/report/report';
import type { Bounds } from '$lib/report/schema';

/** No closer than this when flying to a place, so that its neighbourhood stays in sight. */
const NEAR = 15;
const FLIGHT_MS = 800;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const overlaps = (a: Bounds, b: Bounds): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * What to show of a place: itself, or itself and the first view where it lies off the streets we know, since it means
 * nothing alone on empty land. Null for a place without a position.
 */
export function sightOf(id: string, { places, network, site }: Report): Bounds | null {
  const place = places.find((it) => it.id === id);
  const bounds = place ? boundsOfPlace(place, network) : null;
  if (!bounds) return null;
  return overlaps(bounds, boundsOf(Object.values(network.nodes))) ? bounds : union(bounds, site.view);
}

/** How far the reader may pan: a good way past everything that can be shown. */
export const panningBounds = (report: Report): Bounds => padded(report.site.bounds, 0.5);

/** Moves the map to `bounds`, in one short straight movement; at once when `still`. */
export function fly(map: MapLibreMap, bounds: Bounds, still: boolean, options: { padding?: PaddingOptions; near?: boolean } = {}): void {
  const fit: FitBoundsOptions = { linear: true, duration: still ? 0 : FLIGHT_MS, easing: easeOut };
  if (options.padding) fit.padding = options.padding;
  if (options.near) fit.maxZoom = NEAR;
  map.fitBounds(bounds, fit);
}
