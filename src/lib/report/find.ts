/**
 * Finds many words in one text, using an index of the positions of each pair of letters: searching the whole text for each word would take
 * quadratic time.
 */

import { indexed } from './indexed';

/**
 * Finds every position of `wanted` in `text`, overlapping ones too, in reading order (UTF-16 units). The index is built on first use; only
 * the positions of the rarest pair of letters of `wanted` are tested.
 */
export function finderIn(text: string): (wanted: string) => number[] {
  let pairs: ((pair: string) => readonly number[]) | undefined;
  return (wanted) => {
    if (wanted.length < 2) return everyIndexOf(text, wanted);
    pairs ??= indexed(
      Array.from({ length: text.length - 1 }, (_, index) => index),
      (index) => [text.slice(index, index + 2)]
    );
    let rarest: { before: number; at: readonly number[] } | undefined;
    for (let before = 0; before < wanted.length - 1; before++) {
      const at = pairs(wanted.slice(before, before + 2));
      if (!rarest || at.length < rarest.at.length) rarest = { before, at };
      if (at.length === 0) return [];
    }
    const { before, at } = rarest ?? { before: 0, at: [] };
    return at.map((index) => index - before).filter((index) => text.startsWith(wanted, index) && index >= 0);
  };
}

function everyIndexOf(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && at < text.length; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}
