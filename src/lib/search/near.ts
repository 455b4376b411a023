/** Fuzzy search with one error, only used when nothing matches exactly. uFuzzy makes the pattern and returns the matches. */
import uFuzzy from '@leeoniya/ufuzzy';
import type { Hit, Range } from './entry';
import type { Indexed, Query } from './find';
import type { Spelling } from './spelling';

/** Shorter queries would match too much. */
const LEAST_LETTERS = 5;
/** Queries of at least this length also match the beginning of a word. Shorter ones must match whole words: they begin too many. */
const UNFINISHED = 8;
/** Most results that a reader would look through. */
const MOST = 50;

/** One error in a word, from its beginning: a letter wrong, missing, extra, or two swapped. */
const fuzzy = new uFuzzy({ intraMode: 1, intraSlice: [0, Infinity], interLft: 2 });

/** A line to search: for each of its UTF-16 units, the unit of the text it stands for. */
type Line = { of: Indexed; text: number; words: string; at: number[] };
/** `letters`: of each line, in lower case. */
type Part = { lines: Line[]; words: string[]; letters: string[] };
export type Lines = { words: Part; spelled: Part };

/** Latin words as they are; names also by their pinyin, starting at every character, because a name is often known by its end. */
export function linesOf(index: readonly Indexed[]): Lines {
  const inWords: Line[] = [];
  const inPinyin: Line[] = [];
  for (const of of index) {
    for (const [text, { spelling }] of of.texts.entries()) {
      const words = of.entry.texts[text]?.words ?? '';
      if (/[a-z]{3}/i.test(words)) inWords.push({ of, text, words, at: Array.from(words, (_, unit) => unit) });
      if (spelling.length && of.entry.kind !== 'sentence') inPinyin.push({ of, text, ...tailsOf(spelling) });
    }
  }
  return { words: partOf(inWords), spelled: partOf(inPinyin) };
}

const partOf = (lines: Line[]): Part => ({
  lines,
  words: lines.map(({ words }) => words),
  letters: lines.map(({ words }) => words.toLowerCase())
});

/** The pinyin from each character on, e.g. `LuYouJu YouJu Ju`. */
function tailsOf(spelling: Spelling): Pick<Line, 'words' | 'at'> {
  const tails = spelling.map((_, from) => spelling.slice(from));
  return {
    words: tails.map((tail) => tail.map(({ own }) => own.charAt(0).toUpperCase() + own.slice(1)).join('')).join(' '),
    at: tails.flatMap((tail) => [...tail.flatMap(({ own, at }) => Array.from(own, () => at)), -1])
  };
}

/** With one error, at least one of three parts of a query is intact: a line without any of them is skipped. */
function candidates({ letters }: Part, needle: string): number[] {
  const third = Math.ceil(needle.length / 3);
  const [first, second, last] = [needle.slice(0, third), needle.slice(third, -third), needle.slice(-third)];
  return letters.flatMap((line, index) => (line.includes(first) || line.includes(second) || line.includes(last) ? [index] : []));
}

function ask(part: Part, needle: string): Hit[] {
  const found = fuzzy.filter(part.words, needle, candidates(part, needle))?.slice(0, MOST) ?? [];
  const { idx, ranges } = fuzzy.info(found, part.words, needle);
  return idx.flatMap((index, position): Hit[] => {
    const line = part.lines[index];
    const edges = ranges[position] ?? [];
    return line && (needle.length >= UNFINISHED || isWhole(line, edges.at(-1) ?? 0)) ? [hitOf(line, edges)] : [];
  });
}

/** Whether a word or a syllable ends before this unit. */
const isWhole = ({ words }: Line, end: number): boolean => !/[a-z]/.test(words[end] ?? '');

function hitOf({ of, text, at }: Line, edges: number[]): Hit {
  const ranges = edges.flatMap((from, index): Range[] => (index % 2 ? [] : [[at[from] ?? 0, (at[(edges[index + 1] ?? 0) - 1] ?? 0) + 1]]));
  return { entry: of.entry, marks: of.texts.map((_, index) => (index === text ? ranges : [])), grade: 0 };
}

/** Entries with one error, each once; none if the query is not Latin letters, or is too short. */
export function near(lines: Lines, { whole, terms }: Query): Hit[] {
  if (whole.spelled === null || whole.letters.length < LEAST_LETTERS) return [];
  const words = terms.length ? terms.map(({ letters }) => letters).join(' ') : whole.letters;
  const hits = [...ask(lines.spelled, whole.spelled), ...ask(lines.words, words)];
  return hits.filter(({ entry }, index) => hits.findIndex((other) => other.entry === entry) === index);
}
