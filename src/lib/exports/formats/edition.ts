/** One edition of the facts: what every file under `data/` is made from, and what each of them says about itself. */
import { authorLineOf, authorsOf, headlineOf } from '../page';
import type { Atlas } from '$lib/report/report';
import type { Localised } from '$lib/report/schema';
import { languagesOf, say, spaceIn, type Language } from '$lib/messages';
import { dataMessages } from '$lib/messages/data';

export type Edition = {
  report: Atlas;
  /** Full address of a path relative to the site's root. */
  absolute: (path: string) => string;
};

/** What a file may hold: words of the report, what its editors compiled, landmarks of other people's maps. */
export type Holding = 'words' | 'positions' | 'landmarks';

/** Of what a format can hold, what there is in this report. */
export const heldIn = ({ report }: Edition, holds: readonly Holding[]): Holding[] =>
  holds.filter((holding) => holding !== 'landmarks' || report.context.landmarks.length > 0);

export const inEach = ({ report }: Edition, sayIn: (language: Language) => string): Localised =>
  Object.fromEntries(languagesOf(report).map((language) => [language, sayIn(language)]));

/** The same in all languages, one after the other, for formats that have one field for it. */
export const inAll = (localised: Localised, between = '\n'): string => Object.values(localised).join(between);

/** The one language of what a file says once only: English if the report is read in it. */
export function plainLanguage({ report }: Edition): Language {
  const languages = languagesOf(report);
  return languages.includes('en') ? 'en' : (languages[0] ?? 'en');
}

/** Our words in that language. */
export const plainMessages = (edition: Edition) => dataMessages[plainLanguage(edition)];

export const dataUrl = ({ absolute }: Edition): string => absolute('data/');

/** Whose the contents of a file are, a sentence for each thing it holds; as `site.json` says, and where it is silent its credits. */
export const rightsOf = (edition: Edition, holds: readonly Holding[]): Localised =>
  inEach(edition, (language) => {
    const { site, publication } = edition.report;
    const held = heldIn(edition, holds);
    const said = held.map((holding) => publication.rights?.[holding]).filter((words) => words !== undefined);
    const isAllSaid = said.length === held.length;
    const all = isAllSaid ? said : [...said, ...site.credits.map(({ text }) => text)];
    return all
      .map((words) => say(words, language))
      .filter((words) => words !== '')
      .join(spaceIn(language));
  });

/** How to cite the data. */
export const citationOf = (edition: Edition): Localised =>
  inEach(edition, (language) =>
    dataMessages[language].citation({
      title: say(edition.report.site.title, language),
      version: edition.report.publication.version,
      url: dataUrl(edition),
      headline: headlineOf(edition.report),
      byline: authorLineOf(edition.report),
      sha256: edition.report.sha256
    })
  );

/** What stands before a translation, in its own language if we speak it. */
export const oursIn = (language: string): string => (dataMessages[language as Language] ?? dataMessages.en).ours;

/** Languages in which names or passages are given besides the report's own. */
const added = ({ report }: Edition): string[] => [
  ...new Set([...Object.keys(report.translations), ...report.places.flatMap(({ nameIn }) => Object.keys(nameIn))])
];

/** Whether positions are also given as Chinese maps show them: only where those are what readers have. */
export const hasGcj02 = ({ report }: Edition): boolean => report.whereabouts.country === 'CN';

/** How to read positions, and what is not the report's. */
export function readingNotes(edition: Edition): Partial<Record<'datum' | 'accuracy' | 'translation', Localised>> {
  const languages = added(edition);
  return {
    datum: inEach(edition, (language) => dataMessages[language].datumNote(hasGcj02(edition))),
    accuracy: inEach(edition, (language) => dataMessages[language].accuracyNote),
    ...(languages.length > 0 && { translation: inEach(edition, (language) => dataMessages[language].translationNote(languages)) })
  };
}

/** What a file says about itself, for formats that hold anything. */
export const metadataOf = (edition: Edition, holds: readonly Holding[]) => ({
  title: edition.report.site.title,
  version: edition.report.publication.version,
  url: dataUrl(edition),
  report: {
    headline: headlineOf(edition.report),
    byline: authorsOf(edition.report),
    language: edition.report.site.language,
    sha256: edition.report.sha256
  },
  licence: edition.report.publication.rights?.licence,
  rights: rightsOf(edition, holds),
  credits: edition.report.site.credits.map(({ text, url }) => ({ text, ...(url && { url }) })),
  citation: citationOf(edition),
  ...readingNotes(edition)
});

/** The same in plain lines, for formats that hold text. */
export const aboutLines = (edition: Edition, holds: readonly Holding[]): string[] => {
  const parts = [citationOf(edition), rightsOf(edition, holds), ...Object.values(readingNotes(edition))];
  return languagesOf(edition.report)
    .flatMap((language) => parts.map((part) => say(part, language)))
    .filter((line) => line !== '');
};
