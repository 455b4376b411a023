/** Every word of the interface, one typed object per language. Words that belong to a report live in `geo/`. */
import first from '$first-messages';
import type { Named } from '$lib/report/report';
import type { Localised } from '$lib/report/schema';
import type { zh } from './zh';

export type Messages = typeof zh;
export type Language = 'zh' | 'en';

/** The language of the report, or what its pages speak instead; others stand below `/en/` and the like. */
export const FIRST: Language = first.lang.startsWith('zh') ? 'zh' : 'en';
/** Languages of the interface, the first first. */
export const LANGUAGES: readonly Language[] = FIRST === 'zh' ? ['zh', 'en'] : ['en', 'zh'];

/** In the browser only those that were learned: a page needs no words but its own. */
export const messages = { [FIRST]: first } as Record<Language, Messages>;
if (import.meta.env.SSR) await Promise.all(LANGUAGES.map(learn));

/** Fetches the words of a language, before anything is said in it. */
export async function learn(language: Language): Promise<void> {
  if (language !== FIRST) messages[language] = (await import('$second-messages')).default;
}

/** The language of a page, by the part of its address that names it; none is the first. */
export const languageOf = (parameter: string | undefined): Language => LANGUAGES.find((language) => language === parameter) ?? FIRST;

/** What stands before a path in this language: nothing, or `en/`. */
export const prefixOf = (language: Language): string => (language === FIRST ? '' : `${language}/`);

/** The interface language for a report in `tag`: the same one, else English. */
const spokenFor = (tag: string): Language => (tag.split('-')[0] === 'zh' ? 'zh' : 'en');

/** Languages in which a report can be read with our words around it: its own first, then those of its translations. */
export function languagesOf({ site, translations }: { site: { language: string }; translations: object }): Language[] {
  const own = spokenFor(site.language);
  const others = (['zh', 'en'] as const).filter((language) => language !== own && language in translations);
  return [own, ...others];
}

/** What stands between two sentences. */
export const spaceIn = (language: Language): string => (language === 'zh' ? '' : ' ');

/** The wording for `language`, else the first one there is: a report may know fewer languages than the interface. */
export function say(localised: Localised, language: Language): string {
  return localised[language] ?? Object.values(localised)[0] ?? '';
}

/** What one place of a role is called. */
export const singularOf = ({ label, singular }: { label: Localised; singular?: Localised | undefined }, language: Language): string =>
  say({ ...label, ...singular }, language);

/** What something is called in `language`: by the report's own name if it has no other. */
export const nameOf = ({ name, nameIn }: Named, language: Language): string => nameIn[language] ?? name;

/** The same where room is dear: without what stands in brackets. */
export const shortNameOf = (named: Named, language: Language): string => nameOf(named, language).replace(/ \([^)]*\)/, '');

/** The same as maps want it: short, and with an apostrophe that is no full square in their font. */
export const mapNameOf = (named: Named, language: Language): string => shortNameOf(named, language).replace('’', "'");
