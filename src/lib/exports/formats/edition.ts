/** One edition of the facts: the input of every file under `data/`, and the metadata that each of them states. */
import { authorLineOf, authorsOf, headlineOf } from '../page';
import type { Atlas } from '$lib/report/report';
import type { Localised } from '$lib/report/schema';
import { languagesOf, say, spaceIn, type Language } from '$lib/messages';
import { dataMessages } from '$lib/messages/data';
import { licenceOf, namesLicence, type Licence } from './licence';

export type Edition = {
  report: Atlas;
  /** Full address of a path relative to the site's root. */
  absolute: (path: string) => string;
};

/** What a file may hold: words of the report, what its editors compiled, landmarks from other maps. */
export type Holding = 'words' | 'positions' | 'landmarks';

/** Those of the possible contents of a format that this report has. */
export const heldIn = ({ report }: Edition, holds: readonly Holding[]): Holding[] =>
  holds.filter((holding) => holding !== 'landmarks' || report.context.landmarks.length > 0);

export const inEach = ({ report }: Edition, sayIn: (language: Language) => string): Localised =>
  Object.fromEntries(languagesOf(report).map((language) => [language, sayIn(language)]));

/** The text in all languages, one after the other, for formats with a single field for it. */
export const inAll = (localised: Localised, between = '\n'): string => Object.values(localised).join(between);

/** The language for single-language fields: English if the report has it. */
export function plainLanguage({ report }: Edition): Language {
  const languages = languagesOf(report);
  return languages.includes('en') ? 'en' : (languages[0] ?? 'en');
}

/** The messages in that language. */
export const plainMessages = (edition: Edition) => dataMessages[plainLanguage(edition)];

export const dataUrl = ({ absolute }: Edition): string => absolute('data/');

/** The licence of what the editors compiled; undefined where `site.json` has none. */
export function licenceIn({ report }: Edition): Licence | undefined {
  const id = report.publication.rights?.licence;
  return id === undefined ? undefined : licenceOf(id);
}

/** What the editors say of the rights to a file's contents, a sentence for each kind: from `rights` in `site.json`, else the credits. */
export const saidOf = (edition: Edition, holds: readonly Holding[]): Localised =>
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

/** The result of `saidOf`, with a sentence about the licence added if no sentence names it. */
export function rightsOf(edition: Edition, holds: readonly Holding[]): Localised {
  const said = saidOf(edition, holds);
  const licence = holds.includes('positions') ? licenceIn(edition) : undefined;
  if (!licence) return said;
  return inEach(edition, (language) => {
    const words = say(said, language);
    const note = namesLicence(words, licence.id) ? '' : dataMessages[language].licenceNote(licence);
    return [words, note].filter((part) => part !== '').join(spaceIn(language));
  });
}

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

/** The label before a translation, in its own language if the interface has it. */
export const oursIn = (language: string): string => (dataMessages[language as Language] ?? dataMessages.en).ours;

/** Languages of names and translations, besides the report's own. */
const added = ({ report }: Edition): string[] => [
  ...new Set([...Object.keys(report.translations), ...report.places.flatMap(({ nameIn }) => Object.keys(nameIn))])
];

/** Whether GCJ-02 positions are given as well: only where local maps use it. */
export const hasGcj02 = ({ report }: Edition): boolean => report.whereabouts.country === 'CN';

/** How to read positions, and what was added to the report. */
export function readingNotes(edition: Edition): Partial<Record<'datum' | 'accuracy' | 'translation', Localised>> {
  const languages = added(edition);
  return {
    datum: inEach(edition, (language) => dataMessages[language].datumNote(hasGcj02(edition))),
    accuracy: inEach(edition, (language) => dataMessages[language].accuracyNote),
    ...(languages.length > 0 && { translation: inEach(edition, (language) => dataMessages[language].translationNote(languages)) })
  };
}

/** Metadata of a file, for formats that can hold structured data. */
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

/** Citation, rights and notes as plain lines, for formats that only hold text. */
export const aboutLines = (edition: Edition, holds: readonly Holding[]): string[] => {
  const parts = [citationOf(edition), rightsOf(edition, holds), ...Object.values(readingNotes(edition))];
  return languagesOf(edition.report)
    .flatMap((language) => parts.map((part) => say(part, language)))
    .filter((line) => line !== '');
};
