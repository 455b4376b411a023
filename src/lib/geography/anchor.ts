/** A place reduced to one point or one box. */
import { along } from '@turf/along';
import { lineString } from '@turf/helpers';
import type { Network, Place } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { boundsOf } from './bounds';
import { circleOf } from './circle';
import { lengthKm } from './length';
import { lineOf, roadOf } from './network';

/** The point at this share (0 to 1) of a line, by length. */
export function pointAlong(line: readonly LngLat[], share: number): LngLat {
  const [lng = 0, lat = 0] = along(lineString([...line]), lengthKm(line) * share, { units: 'kilometers' }).geometry.coordinates;
  return [lng, lat];
}

/**
 * Whether a place is a whole area without a role. Areas have no known boundary, and a circle would look like one, so such an area is not
 * drawn. An area with a role is drawn like other places of that role.
 */
export const isUnbounded = ({ kind, role, geometry }: Pick<Place, 'kind' | 'role' | 'geometry'>): boolean =>
  kind === 'area' && !role && geometry !== null;

/** The point a card shows at: the place's own point, or the middle of its road; null when it has no known position. */
export function anchorOf(place: Place, network: Network): LngLat | null {
  if (!place.geometry) return null;
  if ('point' in place.geometry) return place.geometry.point;
  return pointAlong(lineOf(network, roadOf(network, place.geometry.roadId)), 0.5);
}

/** The box around the whole place, including its uncertainty; null when it has no known position. */
export function boundsOfPlace(place: Place, network: Network): Bounds | null {
  if (!place.geometry) return null;
  if ('point' in place.geometry) return boundsOf(circleOf(place.geometry.point, place.geometry.radiusM));
  return boundsOf(lineOf(network, roadOf(network, place.geometry.roadId)));
}
