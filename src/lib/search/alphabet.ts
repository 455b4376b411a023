/** Names from A to Z: in Chinese by pinyin, else by their letters. */
import type { Entry } from './entry';
import { lettersOf } from './letters';

const keyOf = ({ texts: [{ words, spelled }] }: Entry): string => spelled?.replace(/,[^ ]*/g, '') ?? lettersOf(words).letters;

export function alphabetical(entries: readonly Entry[]): { letter: string; entries: Entry[] }[] {
  const sorted = entries.map((entry) => ({ entry, key: keyOf(entry) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const letters = [...new Set(sorted.map(({ key }) => key.charAt(0)))];
  return letters.map((letter) => ({
    letter: letter.toUpperCase(),
    entries: sorted.filter(({ key }) => key.startsWith(letter)).map(({ entry }) => entry)
  }));
}
