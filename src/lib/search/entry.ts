/**
 * Entries of the search index: what can be found, and by which texts. An index is a list of entries in one language, made while the site is
 * built.
 */
import { searchIndexAddress } from '$lib/addresses';
import type { Passage } from '$lib/report/report';

/** In the order in which groups of results are shown. */
export const KINDS = ['place', 'honour', 'topic', 'sentence'] as const;
export type Kind = (typeof KINDS)[number];

/** One text of an entry. */
export type Text = {
  words: string;
  /** Value of a `lang` attribute. */
  lang: string;
  /** Pinyin of its Chinese characters, one after the other: the reading in this text, and after commas other possible readings. */
  spelled?: string;
};

export type Entry = {
  kind: Kind;
  /** Id of the place, honour or topic; for a sentence the code point at which it begins. */
  id: string;
  /** The first is the text that is shown; the others are alternative names. */
  texts: [Text, ...Text[]];
  /** Its kind, in a word or two; empty for sentences. */
  note: string;
  /** Role of a place. */
  role?: string;
  /** Level of an honour. */
  level?: string;
  /** Where the text says it: a sentence, or the first passage of a topic; and the fragment of the page at which it begins. */
  spans?: Passage;
  at?: string;
  /** Pairs of characters: a traditional one that readers may type, and the one in this entry. */
  traditional?: string;
};

/** Half-open range of UTF-16 units of a text's words. */
export type Range = [from: number, to: number];

export type Hit = {
  entry: Entry;
  /** The matches in each of its texts. */
  marks: Range[][];
  /** Lower is better. */
  grade: number;
};

/** The index of a language. `home`: its home page. Throws when it cannot be loaded. */
export async function fetchEntries(home: string): Promise<Entry[]> {
  const response = await fetch(searchIndexAddress(home));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Entry[];
}
