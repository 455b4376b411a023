/** Text as it is compared: lower-case letters without accents, spaces and punctuation. */
import type { Range } from './entry';

export type Letters = {
  letters: string;
  /** For each letter, the UTF-16 unit of the text it comes from. */
  at: number[];
};

/** A fast path for most characters. */
const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
const isCommonHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

export const isHan = (character: string): boolean => isCommonHan(character.charCodeAt(0)) || /^\p{Script=Han}/u.test(character);

export function lettersOf(text: string): Letters {
  let letters = '';
  const at: number[] = [];
  let unit = 0;
  for (const character of text) {
    for (const letter of plain(character)) {
      letters += letter;
      for (let part = 0; part < letter.length; part++) at.push(unit + part);
    }
    unit += character.length;
  }
  return { letters, at };
}

/** `Ü` → `u`, `Ａ` → `a`, `“` → nothing. */
function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (isPlain(code) || isCommonHan(code)) return character;
  return character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const isLatin = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= 'z';

/**
 * Whether a word begins at this letter. A Latin letter or digit begins a word only if no other one stands directly before it. All other
 * characters always do.
 */
const startsWord = ({ letters, at }: Letters, index: number): boolean =>
  index === 0 || !isLatin(letters[index]) || !isLatin(letters[index - 1]) || at[index] !== (at[index - 1] ?? 0) + 1;

/** First position of `sought` at the beginning of a word, as a range of `text.letters`. `sought` is normalised like these. */
export function writtenIn(text: Letters, sought: string): Range | undefined {
  for (let from = text.letters.indexOf(sought); from >= 0; from = text.letters.indexOf(sought, from + 1))
    if (startsWord(text, from)) return [from, from + sought.length];
  return undefined;
}

/** The range of the text for a range of its letters. */
export const rangeIn = ({ at }: Letters, [from, to]: Range): Range => [at[from] ?? 0, (at[to - 1] ?? 0) + 1];
