/** Geometry of a view of the map. */
import type { Place } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { contains } from './bounds';
import { fromMercator, mercatorBox, toMercator } from './mercator';

/** Parts of the first view where controls may lie over the map: rail and buttons above; legend, scale, compass rose and box below. */
const MARGINS = { left: 0.14, top: 0.15, right: 0.14, bottom: 0.28 };

/** Middle of the view as the map shows it: halfway on the Mercator plane. */
export function middleOf(view: Bounds): LngLat {
  const { x, y, width, height } = mercatorBox(view);
  return fromMercator([x + width / 2, y + height / 2]);
}

/** Whether the point of a place is inside a view; roads count as inside every view. */
export const isInView = ({ geometry }: Pick<Place, 'geometry'>, view: Bounds): boolean =>
  geometry !== null && ('roadId' in geometry || contains(view, geometry.point));

/** Grows `[low, high]` as little as possible so that all values keep their distance from both ends, as parts of the result. */
function grown([low, high]: [number, number], values: readonly number[], before: number, after: number): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Moving one end changes the distance that the other one needs; each turn leaves a small fraction of the error.
  for (let turn = 0; turn < 12; turn++) {
    low = Math.min(low, (least - before * high) / (1 - before));
    high = Math.max(high, (most - after * low) / (1 - after));
  }
  return [Math.max(low, 0), Math.min(high, 1)];
}

/**
 * `view`, grown so that no place inside it lies where controls may hide it. Places outside are ignored, unless it grows over them; so are
 * roads, which may cross any edge.
 */
export function withMargins(view: Bounds, places: readonly Pick<Place, 'geometry'>[]): Bounds {
  const points = places.flatMap(({ geometry }) => (geometry && 'point' in geometry ? [geometry.point] : []));
  const inside = points.filter((point) => contains(view, point));
  if (inside.length === 0) return view;
  const { x, y, width, height } = mercatorBox(view);
  const positions = inside.map(toMercator);
  const columns = positions.map(([column]) => column);
  const rows = positions.map(([, row]) => row);
  const [left, right] = grown([x, x + width], columns, MARGINS.left, MARGINS.right);
  const [top, bottom] = grown([y, y + height], rows, MARGINS.top, MARGINS.bottom);
  if (left === x && right === x + width && top === y && bottom === y + height) return view;
  const [[west, north], [east, south]] = [fromMercator([left, top]), fromMercator([right, bottom])];
  const wide: Bounds = [west, south, east, north];
  return points.some((point) => contains(wide, point) && !contains(view, point)) ? withMargins(wide, places) : wide;
}
