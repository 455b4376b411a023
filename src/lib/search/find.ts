/** Looking an entry up: what of it was asked for, and how well that fits. */
import type { Entry, Hit, Range } from './entry';
import { isHan, lettersOf, rangeIn, writtenIn, type Letters } from './letters';
import { charactersIn, spelledIn, spellingIn, spellingOf, type Manner, type Spelling } from './spelling';

/** A text made ready for searching. */
type Prepared = { written: Letters; spelling: Spelling };
export type Indexed = { entry: Entry; texts: Prepared[] };

/** Part of a question: as it is written, and as pinyin if it may be that. */
export type Term = { letters: string; spelled: string | null };
/** A question as a whole, and the words of it if they are several. */
export type Question = { whole: Term; terms: Term[] };

type Found = { text: number; range: Range; grade: number };

const WORDS = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;
/** Fewer Latin letters are only looked for at the beginning of names. */
const WORD = 2;
/** With fewer letters running text is not looked through by pinyin. */
const PINYIN_IN_TEXT = 4;

/** What takes away from how well something fits: read from pinyin, in another than the first wording, word by word. */
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

/** Null for a question without a letter. */
export function questionOf(typed: string): Question | null {
  const whole = termOf(typed);
  const terms = (typed.match(WORDS) ?? []).map(termOf).filter(({ letters }) => letters !== '');
  return whole.letters === '' ? null : { whole, terms: terms.length > 1 ? terms : [] };
}

/** At the beginning is better than inside, and the whole is best. */
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

/** Where a term fits best; the first of the texts counts before the others. */
function findTerm({ entry, texts }: Indexed, term: Term): Found | undefined {
  let best: Found | undefined;
  for (const [text, prepared] of texts.entries()) {
    const one = findIn(prepared, term, entry);
    const grade = (one?.grade ?? Infinity) + (text > 0 ? ELSEWHERE : 0);
    if (one && grade < (best?.grade ?? Infinity)) best = { text, range: one.range, grade };
  }
  return best;
}

/** The question as a whole, else each of its words somewhere. */
export function find(indexed: Indexed, { whole, terms }: Question): Hit | undefined {
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
