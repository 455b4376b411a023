import type { Range } from './entry';

export type Piece = { text: string; marked: boolean };

/** Words cut at the edges of what was found in them. */
export function piecesOf(words: string, marks: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let reached = 0;
  for (const [from, to] of marks) {
    if (from < reached) continue;
    pieces.push({ text: words.slice(reached, from), marked: false }, { text: words.slice(from, to), marked: true });
    reached = to;
  }
  return [...pieces, { text: words.slice(reached), marked: false }].filter(({ text }) => text !== '');
}

/** Words before the first mark that are left standing, in letters and in Chinese characters. */
const LEAD = { letters: 36, characters: 14 };

/** Where to begin a long text so that what was found in it is seen at once: at the start of a word, or of the text. */
export function beginning(words: string, [first]: readonly Range[]): number {
  const from = first?.[0] ?? 0;
  const isLatin = /^[ -~]+$/.test(words.slice(from - 4, from));
  const lead = isLatin ? LEAD.letters : LEAD.characters;
  if (from <= lead * 1.5) return 0;
  return isLatin ? words.indexOf(' ', from - lead) + 1 : from - lead;
}
