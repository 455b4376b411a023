import type { Report } from '$lib/report/report';
import type { LngLat } from '$lib/report/schema';
import { bearingOf, distanceKm, windOf } from './direction';
import { edgeOf, middleOf } from './edge';

/** A place the first view leaves out. */
export type Beyond = {
  /** Id of the place. */
  id: string;
  /** Where it is, or where the place is that it lies in. */
  point: LngLat;
  /** Whether the point is its own. */
  known: boolean;
  /** Index into the sixteen winds, from the middle of the first view; 0 is north. */
  wind: number;
  /** Great-circle distance from there, to the nearest kilometre. */
  km: number;
};

/** Places outside of the first view. One without a position of its own is looked for where the report says it lies. */
export function beyondView({ places, site }: Pick<Report, 'places' | 'site'>): Beyond[] {
  const middle = middleOf(site.view);
  return places.flatMap((place) => {
    const around = place.geometry ? place : places.find(({ id }) => id === place.insideOf);
    // Roads run on beyond any view.
    const point = around?.geometry && 'point' in around.geometry ? around.geometry.point : null;
    if (!point || !edgeOf(site.view, point)) return [];
    const wind = windOf(bearingOf(middle, point), 16);
    return [{ id: place.id, point, known: around === place, wind, km: Math.round(distanceKm(middle, point)) }];
  });
}
