import { inFull, latLng, pinLinks, searchLinks } from '$lib/map-links';
import type { Elsewhere, Whereabouts } from '$lib/report/report';
import type { PlaceEntry } from '$lib/report/schema';

type Described = Pick<PlaceEntry, 'name' | 'officialName' | 'kind' | 'geometry' | 'confidence'>;

/**
 * Links to a place in other map services; none if no position is known. A pin is only set for a point that is known well enough. The search
 * uses the official name, because another place in the city may have the name that the report uses.
 */
export function elsewhereOf(place: Described, { country, searchWithin: within }: Whereabouts): Elsewhere | undefined {
  const { name, officialName, kind, geometry, confidence } = place;
  if (!geometry) return undefined;
  const because = 'roadId' in geometry ? 'road' : kind === 'area' ? 'area' : confidence === 'low' ? 'unsure' : null;
  if (because === null && 'point' in geometry) {
    const { point } = geometry;
    const hrefs = pinLinks({ name, point, within, inChina: country === 'CN' });
    return { by: 'point', coordinates: latLng(point).replace(',', ', '), hrefs };
  }
  const search = { name: officialName ?? name, within };
  return { by: 'name', because: because ?? 'unsure', searched: inFull(search), hrefs: searchLinks(search) };
}
