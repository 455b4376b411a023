/**
 * Marks that a Chinese text has as half-width ASCII characters: in a Song font they stand too close to what follows. They keep their bytes
 * and get room by a style.
 */
const MARK = /([,;:])(?=$|[\p{Script=Han}\p{Pi}\p{Ps}])/u;

/** Splits a Chinese text so that items with an odd index are half-width punctuation marks. A number like 1,000 stays whole. */
export const halfWidthMarks = (text: string, lang: string): string[] => (lang.startsWith('zh') ? text.split(MARK) : [text]);
