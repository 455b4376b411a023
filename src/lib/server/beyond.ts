import { bearingOf, distanceKm, windOf } from '$lib/geography/direction';
import { edgeOf, middleOf } from '$lib/geography/edge';
import type { Beyond } from '$lib/overlay/beyond';
import type { Report } from '$lib/report/report';

/** Places outside of the first view. One without a position of its own is looked for where the report says it lies. */
export function beyondView({ places, site }: Report): Beyond[] {
  const middle = middleOf(site.view);
  return places.flatMap((place) => {
    const around = place.geometry ? place : places.find(({ id }) => id === place.insideOf);
    // Roads run on beyond any view.
    const point = around?.geometry && 'point' in around.geometry ? around.geometry.point : null;
    if (!point || !edgeOf(site.view, point)) return [];
    const wind = windOf(bearingOf(middle, point), 16);
    return [{ id: place.id, point, known: around === place, wind, km: distanceKm(middle, point) }];
  });
}
