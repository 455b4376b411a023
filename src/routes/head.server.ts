/** The part of a page's head that no reader sees and no script needs: written by the server alone. */
import { headOfData } from '$lib/exports/data-head';
import { headOf, headOfFrame, linkedDataOf } from '$lib/exports/head';
import { searchPath, twinsOf, type SharedPage } from '$lib/exports/page';
import { partAt } from '$lib/server/report';
import { absolute } from '$lib/server/site-url';
import type { Language } from '$lib/words';
import { edition } from './data/edition.server';
import { languages } from './languages.server';

/** The page of a place, or of the map of a part; undefined for one there is not. */
export function sharedPage(id: string | null, language: Language, number = 1): SharedPage | undefined {
  const report = partAt({ place: id, number });
  const place = id === null ? null : report?.places.find((candidate) => candidate.id === id);
  return !report || place === undefined ? undefined : { report, place, language, languages: languages(), absolute };
}

type At = { place: string | null; number: number; language: Language };

/** Elements for the head of the page at a route, by the route's id. Pages that are nobody's to share get none. */
export function headAt(route: string | null, { place, number, language }: At): string {
  const page = sharedPage(place, language, number);
  if (!page || !route) return '';
  if (route.includes('/embed/')) return headOfFrame(page);
  if (route.endsWith('/data')) return headOfData(page, edition());
  if (route.endsWith('/search')) return twinsOf(languages(), (one) => absolute(searchPath(one)));
  return route.includes('/(map)') ? headOf(page) : '';
}

/** What stands at the end of the page at a route. */
export function footAt(route: string | null, { place, number, language }: At): string {
  const page = route?.includes('/(map)') && sharedPage(place, language, number);
  return page ? linkedDataOf(page) : '';
}
