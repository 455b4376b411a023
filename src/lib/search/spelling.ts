/**
 * Matches Chinese characters with the letters people type for them: `lvyou`, `lüyou`, `luyou`, `ly`, `lvy`. The readings are part of the
 * index, so no dictionary is needed here.
 */
import type { Range, Text } from './entry';
import { isHan, lettersOf } from './letters';

type Syllable = {
  /** The reading in this text. */
  own: string;
  /** Letters that may stand for it, by mode. */
  ways: Record<Manner, string[]>;
  /** UTF-16 unit of the text. */
  at: number;
};
export type Spelling = Syllable[];

/**
 * How letters may stand for characters: `mixed` (whole syllables and initials) is what people type for names; in running text it would
 * match everywhere.
 */
export type Manner = 'mixed' | 'full' | 'initials';

/** Pinyin in the form that is compared: `ü` is typed as `v`, `u` or `yu`, and stored as `u`. */
export const spellingOf = (typed: string): string =>
  lettersOf(typed)
    .letters.replaceAll('v', 'u')
    .replace(/([ln])yu/g, '$1u');

export function spellingIn({ words, spelled }: Text): Spelling {
  if (!spelled) return [];
  const readings = spelled.split(' ');
  const spelling: Spelling = [];
  let at = 0;
  for (const character of words) {
    if (isHan(character)) spelling.push({ at, ...syllableOf(readings[spelling.length] ?? '') });
    at += character.length;
  }
  return spelling;
}

/** Every syllable once: a language has few. */
const known = new Map<string, Omit<Syllable, 'at'>>();

function syllableOf(readings: string): Omit<Syllable, 'at'> {
  const [own = '', ...others] = readings.split(',');
  const initials = /^[zcs]h/.test(own) ? [own.slice(0, 2), own.slice(0, 1)] : [own.slice(0, 1)];
  const syllable = known.get(readings) ?? {
    own,
    ways: { mixed: [own, ...others, ...initials], full: [own, ...others], initials: initials.slice(-1) }
  };
  known.set(readings, syllable);
  return syllable;
}

/**
 * Index after the last character that `typed` stands for, starting at `from`; -1 if it stands for none. The last syllable may be
 * incomplete.
 */
function endOf(spelling: Spelling, from: number, typed: string, manner: Manner): number {
  if (typed === '') return from;
  const syllable = spelling[from];
  if (!syllable) return -1;
  for (const way of syllable.ways[manner]) {
    const end = typed.startsWith(way) ? endOf(spelling, from + 1, typed.slice(way.length), manner) : -1;
    if (end >= 0) return end;
  }
  return manner !== 'initials' && syllable.own.startsWith(typed) ? from + 1 : -1;
}

/** The first characters that `typed` stands for. A single character is only matched by its reading in this text. */
export function spelledIn(spelling: Spelling, typed: string, manner: Manner): Range | undefined {
  for (let from = 0; from < spelling.length; from++) {
    const end = endOf(spelling, from, typed, manner);
    if (end > from + 1 || (end > from && spelling[from]?.own.startsWith(typed))) return [from, end];
  }
  return undefined;
}

/** The range of the text for a range of its characters. */
export const charactersIn = (spelling: Spelling, [from, to]: Range): Range => {
  const last = spelling[to - 1]?.at ?? 0;
  return [spelling[from]?.at ?? 0, last + 1];
};
