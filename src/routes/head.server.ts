/** What a page is about, for the parts of it that no reader sees. */
import type { SharedPage } from '$lib/exports/page';
import { partAt } from '$lib/server/report';
import { absolute } from '$lib/server/site-url';
import type { Language } from '$lib/words';
import { languages } from './languages.server';

/** The page of a place, or of the map of a part; undefined for one there is not. */
export function sharedPage(id: string | null, language: Language, number = 1): SharedPage | undefined {
  const report = partAt({ place: id, number });
  const place = id === null ? null : report?.places.find((candidate) => candidate.id === id);
  return !report || place === undefined ? undefined : { report, place, language, languages: languages(), absolute };
}
