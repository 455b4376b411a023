import type { Range } from './entry';

export type Piece = { text: string; marked: boolean };

/** Splits text at the edges of its matches, beginning at `start`. */
export function piecesOf(words: string, marks: readonly Range[], start = 0): Piece[] {
  const pieces: Piece[] = [];
  let reached = start;
  for (const [from, to] of marks) {
    if (from < reached) continue;
    pieces.push({ text: words.slice(reached, from), marked: false }, { text: words.slice(from, to), marked: true });
    reached = to;
  }
  return [...pieces, { text: words.slice(reached), marked: false }].filter(({ text }) => text !== '');
}

/** How much text before the first match is kept, in letters and in Chinese characters. */
const LEAD = { letters: 36, characters: 14 };

/** Where to begin a long text so that the match is visible: at the start of a word, or of the text. */
export function beginning(words: string, [first]: readonly Range[]): number {
  const from = first?.[0] ?? 0;
  const isLatin = /^[ -~]+$/.test(words.slice(from - 4, from));
  const lead = isLatin ? LEAD.letters : LEAD.characters;
  if (from <= lead * 1.5) return 0;
  return isLatin ? words.indexOf(' ', from - lead) + 1 : from - lead;
}
