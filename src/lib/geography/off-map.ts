/** Places outside of the first view: their direction from its middle, and their distance. */
import type { Report } from '$lib/report/report';
import type { Direction, LngLat } from '$lib/report/schema';
import { contains } from './bounds';
import { bearingOf, distanceKm, windOf } from './direction';
import { middleOf } from './view';

/** From one value to another: bearings in degrees clockwise from north, distances in kilometres. */
export type Range = [from: number, to: number];

/** A place outside of the first view, as seen from the middle of that view. */
export type OffMapPlace = {
  /** Id of the place. */
  id: string;
  /** The same value twice for a known point. `bearing[1]` may be below `bearing[0]` if the sector crosses north. */
  bearing: Range;
  kilometres: Range;
  /** Index of the wind (of sixteen) in the middle of the bearings; 0 is north. */
  wind: number;
};

/** Whether only a direction and a range of distances are known. */
export const isSector = ({ bearing: [from, to], kilometres: [near, far] }: Pick<OffMapPlace, 'bearing' | 'kilometres'>): boolean =>
  from !== to || near !== far;

/** Middle of a range of bearings, 0 ≤ bearing < 360. */
export const middleBearing = ([from, to]: Range): number => (from + ((to - from + 360) % 360) / 2) % 360;

/**
 * Places outside of the first view, by the first that is known: the given direction; the place's point; the circle of uncertainty of the
 * place it lies in.
 */
export function offMapPlaces({ places, site }: Pick<Report, 'places' | 'site'>): OffMapPlace[] {
  const middle = middleOf(site.view);
  return places.flatMap((place): OffMapPlace[] => {
    const around = place.direction || place.geometry ? place : places.find(({ id }) => id === place.insideOf);
    const seen = around && seenFrom(middle, around, around === place);
    // A road has no single point and no direction: it is never listed as off the map.
    const point = around?.geometry && 'point' in around.geometry ? around.geometry.point : null;
    return seen && !(point && contains(site.view, point)) ? [{ id: place.id, ...seen, wind: windOf(middleBearing(seen.bearing)) }] : [];
  });
}

function seenFrom(
  middle: LngLat,
  { direction, geometry }: { direction?: Direction | undefined; geometry: Report['places'][number]['geometry'] },
  isOwn: boolean
): Pick<OffMapPlace, 'bearing' | 'kilometres'> | null {
  if (direction) return { bearing: direction.bearing, kilometres: direction.kilometres };
  if (!geometry || !('point' in geometry)) return null;
  const [bearing, km] = [bearingOf(middle, geometry.point), distanceKm(middle, geometry.point)];
  if (isOwn) return { bearing: [bearing, bearing], kilometres: [km, km] };
  const radius = Math.min(geometry.radiusM / 1000, km);
  const half = (Math.asin(radius / km) * 180) / Math.PI;
  return { bearing: [(bearing - half + 360) % 360, (bearing + half) % 360], kilometres: [km - radius, km + radius] };
}
