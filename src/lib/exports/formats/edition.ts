/** One edition of the facts: what every file under `data/` is made from, and what each of them says about itself. */
import { bylinesOf, headlineOf } from '../page';
import type { Atlas } from '$lib/report/report';
import type { Localised } from '$lib/report/schema';
import { LANGUAGES, say, type Language } from '$lib/words';
import { dataWords } from '$lib/words/data';

export type Edition = {
  report: Atlas;
  /** Of the program and its facts, which are kept together. */
  version: string;
  /** Licence of what is ours, as SPDX names it. */
  licence: string;
  /** Full address of a path relative to the site's root. */
  absolute: (path: string) => string;
};

/** Whose a file is depends on what it holds: words of the report, what we compiled, landmarks of other people's maps. */
export type Holding = 'words' | 'positions' | 'landmarks';

export const inEach = (sayIn: (language: Language) => string): Localised =>
  Object.fromEntries(LANGUAGES.map((language) => [language, sayIn(language)]));

/** The same in all languages, one after the other, for formats that have one field for it. */
export const inAll = (localised: Localised, between = '\n'): string => Object.values(localised).join(between);

export const dataUrl = ({ absolute }: Edition): string => absolute('data/');

/** Whose the contents of a file are, a sentence for each thing it holds. */
export const rightsOf = ({ licence }: Edition, holds: readonly Holding[]): Localised =>
  inEach((language) =>
    holds
      .map((holding) => dataWords[language].rights[holding](licence))
      .join('')
      .trim()
  );

/** How to cite the data. */
export const citationOf = (edition: Edition): Localised =>
  inEach((language) =>
    dataWords[language].citation({
      title: say(edition.report.site.title, language),
      version: edition.version,
      url: dataUrl(edition),
      headline: headlineOf(edition.report),
      byline: bylinesOf(edition.report).join(' '),
      sha256: edition.report.sha256
    })
  );

/** How to read positions, and what is not the report's. */
export const readingNotes = (): Record<'datum' | 'accuracy' | 'translation', Localised> => ({
  datum: inEach((language) => dataWords[language].datumNote),
  accuracy: inEach((language) => dataWords[language].accuracyNote),
  translation: inEach((language) => dataWords[language].translationNote)
});

/** What a file says about itself, for formats that hold anything. */
export const metadataOf = (edition: Edition, holds: readonly Holding[]) => ({
  title: edition.report.site.title,
  version: edition.version,
  url: dataUrl(edition),
  report: {
    headline: headlineOf(edition.report),
    byline: bylinesOf(edition.report),
    language: edition.report.site.language,
    sha256: edition.report.sha256
  },
  licence: edition.licence,
  rights: rightsOf(edition, holds),
  credits: edition.report.site.credits.map(({ text, url }) => ({ text, ...(url && { url }) })),
  citation: citationOf(edition),
  ...readingNotes()
});

/** The same in plain lines, for formats that hold text. */
export const aboutLines = (edition: Edition, holds: readonly Holding[]): string[] => {
  const { datum, accuracy, translation } = readingNotes();
  return LANGUAGES.flatMap((language) =>
    [citationOf(edition), rightsOf(edition, holds), datum, accuracy, translation].map((part) => say(part, language))
  );
};
