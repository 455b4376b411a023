/** Text measured without a browser, so that server and client place it alike. */

/** Letters that stand on a full square: Han, kana, hangul and full-width forms. */
const SQUARE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/** Width of one character, em. Latin letters are taken at their mean. */
export const advance = (character: string): number => (SQUARE.test(character) ? 1 : character === ' ' ? 0.3 : 0.55);

/** Width of the text in em, with `spacing` em between letters. */
export function measure(text: string, spacing = 0): number {
  const characters = [...text];
  return characters.reduce((sum, character) => sum + advance(character), 0) + spacing * Math.max(0, characters.length - 1);
}

/** Whether the text may be set downwards with its letters upright, as Chinese may and Latin may not. */
export const setsDownwards = (text: string): boolean => [...text].every((character) => SQUARE.test(character));
