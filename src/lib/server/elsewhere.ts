import { inFull, latLng, pinLinks, searchLinks } from '$lib/map-links';
import type { Elsewhere, Whereabouts } from '$lib/report/report';
import type { PlaceEntry } from '$lib/report/schema';

type Described = Pick<PlaceEntry, 'name' | 'officialName' | 'kind' | 'geometry' | 'confidence'>;

/**
 * A place in other people's maps; nothing where no position is known. A pin only for what is a point and well enough known.
 * Looked for is the official name: the report may call a place by another, which in the same city is somebody else's.
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
