/** Geometry of a view of the map. */
import type { Place } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { contains } from './bounds';
import { fromMercator, mercatorBox } from './mercator';

/** Middle of the view as the map shows it: halfway on the Mercator plane. */
export function middleOf(view: Bounds): LngLat {
  const { x, y, width, height } = mercatorBox(view);
  return fromMercator([x + width / 2, y + height / 2]);
}

/** Whether the point of a place is inside a view; roads count as inside every view. */
export const isInView = ({ geometry }: Pick<Place, 'geometry'>, view: Bounds): boolean =>
  geometry !== null && ('roadId' in geometry || contains(view, geometry.point));
