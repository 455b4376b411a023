/** What can be found, and the words by which. An index is a list of entries in one language, made while the site is built. */
import type { Passage } from '$lib/report/report';

/** In the order in which groups of results stand. */
export const KINDS = ['place', 'honour', 'topic', 'sentence'] as const;
export type Kind = (typeof KINDS)[number];

/** One wording of an entry. */
export type Text = {
  words: string;
  /** Value of a `lang` attribute. */
  lang: string;
  /** Pinyin of its Chinese characters, one after the other: the reading it has here, and after commas what else it may be read. */
  spelled?: string;
};

export type Entry = {
  kind: Kind;
  /** Of the place, honour or topic; of a sentence the code point it begins at. */
  id: string;
  /** First the one it is shown by, then what else it is called. */
  texts: [Text, ...Text[]];
  /** What it is, in a word or two; empty for sentences. */
  note: string;
  /** Role of a place. */
  role?: string;
  /** Level of an honour. */
  level?: string;
  /** Where the text says it: a sentence, or the first passage of a topic; and the fragment of the page it begins at. */
  spans?: Passage;
  at?: string;
  /** Pairs of characters: a traditional one that readers may type, and the one that stands in this entry for it. */
  traditional?: string;
};

/** Half-open range of UTF-16 units of a text's words. */
export type Range = [from: number, to: number];

export type Hit = {
  entry: Entry;
  /** What was found in each of its texts. */
  marks: Range[][];
  /** The less the better. */
  grade: number;
};
