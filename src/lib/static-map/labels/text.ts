/** Measures text without a browser: names are placed on the server. */

/** Characters as wide as high: Han, kana, hangul and full-width forms. */
const SQUARE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/** Advance widths of Noto Sans SC Medium, the font of the labels, from space to tilde: thousandths of an em. */
// prettier-ignore
const LATIN = [
  225, 343, 518, 570, 570, 939, 706, 298, 356, 356, 484, 570, 298, 357, 298, 390, 570, 570, 570,
  570, 570, 570, 570, 570, 570, 570, 298, 298, 570, 570, 570, 492, 972, 622, 667, 646, 699, 600,
  566, 701, 741, 309, 549, 664, 558, 830, 734, 754, 648, 754, 656, 608, 611, 733, 594, 894, 596,
  553, 607, 356, 390, 356, 570, 562, 615, 575, 629, 517, 630, 566, 346, 578, 621, 288, 289, 575,
  298, 943, 624, 615, 630, 630, 409, 480, 396, 620, 545, 829, 526, 544, 491, 356, 281, 356, 570
];

/** A space at which no line ends. */
const NO_BREAK = '\u00a0';

/** Width of one character, em. Non-ASCII letters are taken to be as wide as a digit. */
export const advance = (character: string): number =>
  SQUARE.test(character) ? 1 : (LATIN[((character === NO_BREAK ? ' ' : character).codePointAt(0) ?? 0) - 0x20] ?? 570) / 1000;

/** Width of the text in em, with `spacing` em between letters. */
export function measure(text: string, spacing = 0): number {
  const characters = [...text];
  return characters.reduce((sum, character) => sum + advance(character), 0) + spacing * Math.max(0, characters.length - 1);
}

/** The text in `count` lines of similar width, broken between words; fewer if it has fewer words. */
export function wrapped(text: string, count: number): string[] {
  const words = text.split(' ');
  if (count <= 1 || words.length <= 1) return [text];
  const breaks = words.slice(1).map((_, index) => {
    const [first, rest] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return [first, ...wrapped(rest, count - 1)];
  });
  const widest = (lines: string[]): number => Math.max(...lines.map((line) => measure(line)));
  return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best));
}

/** Whether the text may be set downwards with upright letters: Chinese may, Latin may not. */
export const setsDownwards = (text: string): boolean => [...text].every((character) => SQUARE.test(character));
