/** Sets text in an image, without a browser to break lines: Chinese between characters, Latin between words. */

/** Family names of the fonts for images, as in their files: whole fonts, instanced from a variable one. */
export const SERIF = 'Noto Serif SC ExtraLight';
export const SANS = 'Noto Sans SC Thin Medium';

/** Approximate width of a text in Noto, em: Han characters are square, others are estimated generously. */
export const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.6 : 1), 0);

/** Characters that may not begin a line. */
const CLOSING = /^[、,。:;!?，：；！？”’》）…—)\]]/;

/** Units that are never broken: a Latin word, or one character with the punctuation that must follow it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[!-~]+ ?|[^!-~]/gu) ?? []) {
    const last = pieces.length - 1;
    if (last >= 0 && (CLOSING.test(piece) || /[“‘《（]$/.test(pieces[last] ?? ''))) pieces[last] += piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Smallest font size (pixels) of a heading; a longer one is cut. */
const SMALLEST = 24;

/** A heading in the largest possible size: on one line if that is at least `least` pixels high, else on two. */
export function heading(text: string, room: number, largest: number, least: number, end: string): { size: number; lines: string[] } {
  const width = widthOf(text);
  if (room / width >= least) return { size: Math.min(largest, room / width), lines: [text] };
  const isTooLarge = (size: number): boolean => {
    const lines = linesOf(text, room / size, 3, end);
    return lines.length > 2 || lines.some((line) => widthOf(line) > room / size);
  };
  let size = largest;
  while (size > SMALLEST && isTooLarge(size)) size -= 1;
  return { size, lines: linesOf(text, room / size, 2, end) };
}

/** Lines of at most `width` em; text that needs more than `most` lines is cut and ends with `end`. */
export function linesOf(text: string, width: number, most: number, end: string): string[] {
  const lines = [''];
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1) ?? '';
    if (widthOf(line + piece) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  // A single word may be much longer than a line: it is cut at once instead of letter by letter.
  let last = Array.from(shown.at(-1) ?? '').slice(0, Math.ceil(width / 0.6));
  while (widthOf(last.join('') + end) > width) last = last.slice(0, -1);
  return [...shown.slice(0, -1), last.join('')];
}
