import type { Entry } from './entry';

/** An example of what may be typed, and the name that it finds. */
export type Example = { typed: string; name: string; lang: string };

const LETTERS = 4;
/** Least length of a name for which an abbreviation is useful. */
const LONG = 6;

/** The first name that takes more than a few letters to type, and the initials that find it. */
export function exampleOf(entries: readonly Entry[]): Example | undefined {
  for (const { kind, role, texts } of entries) {
    for (const { words, lang, spelled = '' } of kind === 'place' && role ? texts : []) {
      const initials = spelled.split(' ').map((readings) => readings.charAt(0));
      if (initials.length >= LONG) return { typed: initials.slice(0, LETTERS).join(''), name: words, lang };
    }
  }
  return undefined;
}
