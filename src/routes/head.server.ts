/** The subject of a page, from the parameters of its address. */
import { error } from '@sveltejs/kit';
import type { SharedPage } from '$lib/exports/page';
import { pageAt, pageOfPlace, pagePaths } from '$lib/server/report';
import { absolute } from '$lib/server/site-url';
import { languageOf, type Language } from '$lib/messages';
import { inEveryLanguage, languages } from './languages.server';

type Params = { language?: Language | undefined; id?: string | undefined; part?: string | undefined };

/** The page of a place, or of the map. An unknown place is an error 404. */
export function sharedPage({ language, id, part }: Params): SharedPage {
  const report = id === undefined ? pageAt(part ? `${part}/` : '') : pageOfPlace(id);
  const place = id === undefined ? null : report?.places.find((candidate) => candidate.id === id);
  if (!report || place === undefined) error(404, 'no page of this site');
  return { report, place, language: languageOf(language), languages: languages(), absolute };
}

/** Parameters of every page on which the report is read, for prerendering. */
export const everyPage = (): { language?: Language; part?: string }[] =>
  inEveryLanguage(pagePaths().map((path) => (path ? { part: path.slice(0, -1) } : {})));
