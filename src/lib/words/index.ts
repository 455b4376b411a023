/** Every word of the interface, one typed object per language. Words that belong to a report live in `geo/`. */
import type { Localised } from '$lib/report/schema';
import { zh } from './zh';

export type Words = typeof zh;
export type Language = 'zh';

export const words: Record<Language, Words> = { zh };

/** The wording for `language`, else the first one there is: a report may know fewer languages than the interface. */
export function say(localised: Localised, language: Language): string {
  return localised[language] ?? Object.values(localised)[0] ?? '';
}
