/** Which way, and how far: for places the map does not show. */
import { bearing } from '@turf/bearing';
import { distance } from '@turf/distance';
import type { Bounds, LngLat } from '$lib/report/schema';
import { contains } from './bounds';
import { fromMercator, mercatorBox, toMercator } from './mercator';

/** Initial bearing from one point to another, degrees clockwise from north, 0 ≤ bearing < 360. */
export function bearingOf(from: LngLat, to: LngLat): number {
  return (bearing(from, to) + 360) % 360;
}

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(from: LngLat, to: LngLat): number {
  return distance(from, to, { units: 'kilometers' });
}

/** Index of the nearest wind of the compass rose: 0 is north, then clockwise through `winds` of them. */
export function windOf(bearingDegrees: number, winds: 8 | 16 = 8): number {
  return Math.round((bearingDegrees * winds) / 360) % winds;
}

/** Where something outside is to be looked for: fractions of the view from its left and top edge, and the bearing. */
export type Edge = { x: number; y: number; bearing: number };

/** Middle of the view as the map shows it: halfway on the Mercator plane. */
export function middleOf(view: Bounds): LngLat {
  const { x, y, width, height } = mercatorBox(view);
  return fromMercator([x + width / 2, y + height / 2]);
}

/** Where the straight line on the map from the middle of the view to `point` leaves the view; null for a point inside. */
export function edgeOf(view: Bounds, point: LngLat): Edge | null {
  if (contains(view, point)) return null;
  const box = mercatorBox(view);
  const [px, py] = toMercator(point);
  const dx = (px - box.x) / box.width - 0.5;
  const dy = (py - box.y) / box.height - 0.5;
  const reach = 0.5 / Math.max(Math.abs(dx), Math.abs(dy));
  return { x: 0.5 + dx * reach, y: 0.5 + dy * reach, bearing: bearingOf(middleOf(view), point) };
}
