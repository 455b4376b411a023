/** Boxes of longitude and latitude, `[west, south, east, north]` in degrees. None of them crosses the antimeridian. */
import type { Bounds, LngLat } from '$lib/report/schema';

/** Smallest box around `points`. Throws RangeError when there is none. */
export function boundsOf(points: readonly LngLat[]): Bounds {
  if (points.length === 0) throw new RangeError('no point, no bounds');
  return points.reduce<Bounds>(
    ([west, south, east, north], [lng, lat]) => [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)],
    [Infinity, Infinity, -Infinity, -Infinity]
  );
}

/** Smallest box around both. */
export function union(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Whether the point lies in the box or on its edge. */
export function contains([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean {
  return west <= lng && lng <= east && south <= lat && lat <= north;
}

/** The box grown on each side by `fraction` of its own width and height (negative shrinks). */
export function padded([west, south, east, north]: Bounds, fraction: number): Bounds {
  const dx = (east - west) * fraction;
  const dy = (north - south) * fraction;
  return [west - dx, south - dy, east + dx, north + dy];
}

/** Whether two boxes have a point in common. */
export const overlaps = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
