/** All texts of the interface, one typed object for each language. Texts about a report belong in `geo/`. */
import first from '$first-messages';
import type { Named } from '$lib/report/report';
import type { Localised } from '$lib/report/schema';
import type { zh } from './zh';

export type Messages = typeof zh;
export type Language = 'zh' | 'en';

/** The language of the report if the interface has it, else English; other languages are below `/en/` and so on. */
export const FIRST: Language = first.lang.startsWith('zh') ? 'zh' : 'en';
/** Languages of the interface, the first one first. */
export const LANGUAGES: readonly Language[] = FIRST === 'zh' ? ['zh', 'en'] : ['en', 'zh'];

/** In the browser only loaded languages: a page needs only its own. */
export const messages = { [FIRST]: first } as Record<Language, Messages>;
if (import.meta.env.SSR) await Promise.all(LANGUAGES.map(learn));

/** Loads the texts of a language, before they are used. */
export async function learn(language: Language): Promise<void> {
  if (language !== FIRST) messages[language] = (await import('$second-messages')).default;
}

/** The language of a page, from the language part of its address; without one it is the first. */
export const languageOf = (parameter: string | undefined): Language => LANGUAGES.find((language) => language === parameter) ?? FIRST;

/** Path prefix of a language: nothing, or `en/`. */
export const prefixOf = (language: Language): string => (language === FIRST ? '' : `${language}/`);

/** The interface language for a report in `tag`: the same one, else English. */
const spokenFor = (tag: string): Language => (tag.split('-')[0] === 'zh' ? 'zh' : 'en');

/** Languages of the site for this report: that of the report, then those of its translations. */
export function languagesOf({ site, translations }: { site: { language: string }; translations: object }): Language[] {
  const own = spokenFor(site.language);
  const others = (['zh', 'en'] as const).filter((language) => language !== own && language in translations);
  return [own, ...others];
}

/** Separator between two sentences. */
export const spaceIn = (language: Language): string => (language === 'zh' ? '' : ' ');

/** The text in `language`, else the first one there is: a report may have fewer languages than the interface. */
export function say(localised: Localised, language: Language): string {
  return localised[language] ?? Object.values(localised)[0] ?? '';
}

/** The credits that have to be on the map, in one line. */
export const creditsOnMap = ({ credits }: { credits: readonly { onMap?: Localised | undefined }[] }, language: Language): string =>
  credits.flatMap(({ onMap }) => (onMap ? [say(onMap, language)] : [])).join(' · ');

/** The name for one place of a role. */
export const singularOf = ({ label, singular }: { label: Localised; singular?: Localised | undefined }, language: Language): string =>
  say({ ...label, ...singular }, language);

/** The name in `language`, else the report's own name. */
export const nameOf = ({ name, nameIn }: Named, language: Language): string => nameIn[language] ?? name;

/** A shorter name for small spaces: without a part in brackets. */
export const shortNameOf = (named: Named, language: Language): string => nameOf(named, language).replace(/ \([^)]*\)/, '');

/** The name for maps: short, and with an apostrophe that is not as wide as a Han character in the map's font. */
export const mapNameOf = (named: Named, language: Language): string => shortNameOf(named, language).replace('’', "'");
