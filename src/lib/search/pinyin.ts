/** Readings of Chinese characters. The dictionary is large: only the server imports this. */
import { pinyin, polyphonic } from 'pinyin-pro';
import { isHan } from './letters';

/** Without tones, and `ü` as `u`, the form that is compared. */
const plain = (reading: string): string => reading.replaceAll('ü', 'u');

/**
 * Readings of the Chinese characters of `words`, for `Text.spelled`: the reading in this text, and with `others` also other readings of a
 * character, because not every reader knows the right one. Empty if there are none.
 */
export function spelledOf(words: string, { others }: { others: boolean }): string {
  const options = { toneType: 'none', type: 'array' } as const;
  const elsewhere = polyphonic(words, options);
  return pinyin(words, options)
    .flatMap((own, index) => {
      if (!isHan([...words][index] ?? '')) return [];
      const readings = others ? [own, ...(elsewhere[index] ?? [])] : [own];
      return [[...new Set(readings.map(plain))].join(',')];
    })
    .join(' ');
}
