/** What lies outside of a view, at its edge. Plain arithmetic on the Mercator plane: it runs with every frame of the map. */
import type { Place } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { contains } from './bounds';
import { fromMercator, mercatorBox, toMercator } from './mercator';

/** Where something outside is to be looked for: fractions of the view from its left and top edge, and the angle of the way there. */
export type Edge = {
  x: number;
  y: number;
  /** Degrees clockwise from the top of the map, 0 ≤ angle < 360. */
  angle: number;
};

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
  const dx = px - box.x - box.width / 2;
  const dy = py - box.y - box.height / 2;
  const reach = 0.5 / Math.max(Math.abs(dx) / box.width, Math.abs(dy) / box.height);
  const angle = ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360;
  return { x: 0.5 + (dx * reach) / box.width, y: 0.5 + (dy * reach) / box.height, angle };
}

/** Whether a view shows where a place is; roads run through every view there is. */
export const isInView = ({ geometry }: Pick<Place, 'geometry'>, view: Bounds): boolean =>
  geometry !== null && ('roadId' in geometry || contains(view, geometry.point));
