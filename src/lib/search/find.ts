/** Matches a query with an entry, and rates the match. */
import type { Entry, Hit, Range } from './entry';
import { isHan, lettersOf, rangeIn, writtenIn, type Letters } from './letters';
import { charactersIn, spelledIn, spellingIn, spellingOf, type Manner, type Spelling } from './spelling';

/** A text prepared for searching. */
type Prepared = { written: Letters; spelling: Spelling };
export type Indexed = { entry: Entry; texts: Prepared[] };

/** A term of a query: as typed, and as pinyin if it can be pinyin. */
export type Term = { letters: string; spelled: string | null };
/** The whole query, and its words if there are several. */
export type Query = { whole: Term; terms: Term[] };

type Found = { text: number; range: Range; grade: number };

const WORDS = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;
/** Shorter Latin terms are only searched at the beginning of names. */
const WORD = 2;
/** Shorter terms are not searched as pinyin in running text. */
const PINYIN_IN_TEXT = 4;

/** Added to the grade of a match: by pinyin; in another text than the first; word by word. */
const PINYIN = 0.25;
const ELSEWHERE = 0.5;
const APART = 3;

export const prepare = (entry: Entry): Indexed => ({
  entry,
  texts: entry.texts.map((text) => ({ written: lettersOf(text.words), spelling: spellingIn(text) }))
});

function termOf(words: string): Term {
  const { letters } = lettersOf(words);
  return { letters, spelled: /^[a-z]+$/.test(letters) ? spellingOf(words) : null };
}

/** Null for a query without a letter. */
export function queryOf(typed: string): Query | null {
  const whole = termOf(typed);
  const terms = (typed.match(WORDS) ?? []).map(termOf).filter(({ letters }) => letters !== '');
  return whole.letters === '' ? null : { whole, terms: terms.length > 1 ? terms : [] };
}

/** A match at the beginning is better than inside, and a full match is best. */
const fit = ([from, to]: Range, length: number): number => (from > 0 ? 2 : to < length ? 1 : 0);

function manners({ kind }: Entry, typed: string): Manner[] {
  if (kind !== 'sentence') return ['mixed'];
  return typed.length < PINYIN_IN_TEXT ? [] : ['full', 'initials'];
}

function findIn({ written, spelling }: Prepared, { letters, spelled }: Term, entry: Entry): Omit<Found, 'text'> | undefined {
  const isShort = letters.length < WORD && !isHan(letters);
  const words = isShort && entry.kind === 'sentence' ? undefined : writtenIn(written, letters);
  if (words && (!isShort || words[0] === 0)) return { range: rangeIn(written, words), grade: fit(words, written.letters.length) };
  if (spelled === null) return undefined;
  for (const manner of manners(entry, spelled)) {
    const characters = spelledIn(spelling, spelled, manner);
    if (characters && (!isShort || characters[0] === 0))
      return { range: charactersIn(spelling, characters), grade: PINYIN + fit(characters, spelling.length) };
  }
  return undefined;
}

/** The best match of a term; the first of the texts has priority. */
function findTerm({ entry, texts }: Indexed, term: Term): Found | undefined {
  let best: Found | undefined;
  for (const [text, prepared] of texts.entries()) {
    const one = findIn(prepared, term, entry);
    const grade = (one?.grade ?? Infinity) + (text > 0 ? ELSEWHERE : 0);
    if (one && grade < (best?.grade ?? Infinity)) best = { text, range: one.range, grade };
  }
  return best;
}

/** Matches the whole query; if that fails, each of its words in any text of the entry. Undefined if a word is missing. */
export function find(indexed: Indexed, { whole, terms }: Query): Hit | undefined {
  const once = findTerm(indexed, whole);
  if (once) return hitOf(indexed, [once], once.grade);
  const each = terms.map((term) => findTerm(indexed, term));
  const found = each.filter((one) => one !== undefined);
  return terms.length > 0 && found.length === terms.length
    ? hitOf(indexed, found, APART + Math.max(...found.map(({ grade }) => grade)))
    : undefined;
}

const hitOf = ({ entry, texts }: Indexed, found: Found[], grade: number): Hit => ({
  entry,
  marks: texts.map((_, index) =>
    found
      .filter(({ text }) => text === index)
      .map(({ range }) => range)
      .sort(([a], [b]) => a - b)
  ),
  grade
});
