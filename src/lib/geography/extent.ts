import type { MappedReport } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { boundsOf, union } from './bounds';

/** The extent of the base map data: bounds of the first view and of all streets. */
export function extentOf({ site, network }: Pick<MappedReport, 'site' | 'network'>): Bounds {
  const nodes = Object.values(network.nodes);
  return nodes.length > 0 ? union(site.view, boundsOf(nodes)) : site.view;
}

/** The corners of a box as a closed ring, counter-clockwise from the south-west. */
export const ringOf = ([west, south, east, north]: Bounds): LngLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
