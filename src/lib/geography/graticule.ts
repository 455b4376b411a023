/** A graticule (meridians and parallels), for a map without streets. */
import type { Network, Road } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { padded } from './bounds';

/** Possible distances between two lines, seconds of arc: each a round number in degrees, minutes or seconds. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 18000, 36000, 72000];
/** At least this many lines cross the view in each direction, if the steps allow it. */
const FEWEST = 2;
/** How far the lines continue outside of each side of the view, as a share of it. */
const MARGIN = 1;
/** Limit of latitude of a Mercator map, degrees. */
const LAST_PARALLEL = 85;

/** Seconds of arc as `34°46′30″`, without the parts that are zero at the end. */
function written(seconds: number, [positive, negative]: readonly [string, string]): string {
  const all = Math.abs(seconds);
  const [degrees, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (digits: number): string => String(digits).padStart(2, '0');
  const small = rest > 0 ? `${two(minutes)}′${two(rest)}″` : minutes > 0 ? `${two(minutes)}′` : '';
  return `${degrees}°${small} ${seconds < 0 ? negative : positive}`;
}

/** Multiples of `step` from `from` to `to`, all in seconds of arc. */
function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step);
}

/** The lines as a street network, named by their longitude or latitude, for a view in degrees (WGS-84). */
export function graticuleOf(view: Bounds): Network {
  const [west, south, east, north] = padded(view, MARGIN);
  const box: Bounds = [Math.max(west, -180), Math.max(south, -LAST_PARALLEL), Math.min(east, 180), Math.min(north, LAST_PARALLEL)];
  const shorter = Math.min(view[2] - view[0], view[3] - view[1]) * 3600;
  const step = STEPS.findLast((one) => shorter / one >= FEWEST) ?? 1;
  const [x0, y0, x1, y1] = box.map((degrees) => degrees * 3600) as [number, number, number, number];
  const network: Network = { nodes: {}, roads: [] };
  const add = (id: string, name: string, ends: [LngLat, LngLat]): void => {
    const road: Road = { id, name, nameIn: {}, class: 'graticule', smooth: false, nodes: [`${id}-from`, `${id}-to`], segments: [] };
    network.roads.push(road);
    ends.forEach((end, index) => (network.nodes[road.nodes[index] ?? ''] = end));
  };
  for (const at of multiples(step, x0, x1))
    add(`meridian${at}`, written(at, ['E', 'W']), [
      [at / 3600, box[1]],
      [at / 3600, box[3]]
    ]);
  for (const at of multiples(step, y0, y1))
    add(`parallel${at}`, written(at, ['N', 'S']), [
      [box[0], at / 3600],
      [box[2], at / 3600]
    ]);
  return network;
}
