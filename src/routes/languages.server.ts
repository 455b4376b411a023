/** The languages that have pages. */
import { loadReport } from '$lib/server/report';
import { languagesOf, prefixOf, type Language } from '$lib/messages';

/** The first, and those the report is translated to. */
export const languages = (): Language[] => languagesOf(loadReport());

/** The language parameter for prerendering, combined with each of `others`. */
export const inEveryLanguage = <T extends object>(others: readonly T[] = [{} as T]): (T & { language?: Language })[] =>
  languages().flatMap((language) => others.map((other) => (prefixOf(language) ? { ...other, language } : other)));
