/** The part of a page's head that no reader sees and no script needs: written by the server alone. */
import { headOfData } from '$lib/exports/data-head';
import { headOf, headOfFrame } from '$lib/exports/head';
import { searchPath, twinsOf, type SharedPage } from '$lib/exports/page';
import { loadReport } from '$lib/server/report';
import { absolute } from '$lib/server/site-url';
import type { Language } from '$lib/words';
import { edition } from './data/edition.server';
import { languages } from './languages.server';

/** The page of a place, or of the whole map; undefined for a place there is not. */
export function sharedPage(id: string | null, language: Language): SharedPage | undefined {
  const report = loadReport();
  const place = id === null ? null : report.places.find((candidate) => candidate.id === id);
  return place === undefined ? undefined : { report, place, language, languages: languages(), absolute };
}

/** Elements for the head of the page at a route, by the route's id. Pages that are nobody's to share get none. */
export function headAt(route: string | null, id: string | null, language: Language): string {
  const page = sharedPage(id, language);
  if (!page || !route) return '';
  if (route.includes('/embed/')) return headOfFrame(page);
  if (route.endsWith('/data')) return headOfData(page, edition());
  if (route.endsWith('/search')) return twinsOf(languages(), (one) => absolute(searchPath(one)));
  return route.includes('/(map)') ? headOf(page) : '';
}
