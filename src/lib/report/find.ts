/**
 * Finds many words in one text, using an index of the positions of each pair of letters: searching the whole text for each word would take
 * quadratic time.
 */

/**
 * Finds every position of `wanted` in `text`, overlapping ones too, in reading order (UTF-16 units). The index is built on first use; only
 * the positions of the rarest pair of letters of `wanted` are tested.
 */
export function finderIn(text: string): (wanted: string) => number[] {
  let pairs: Map<string, number[]> | undefined;
  return (wanted) => {
    if (wanted.length < 2) return everyIndexOf(text, wanted);
    pairs ??= pairsOf(text);
    let rarest: { before: number; at: number[] } | undefined;
    for (let before = 0; before < wanted.length - 1; before++) {
      const at = pairs.get(wanted.slice(before, before + 2)) ?? [];
      if (!rarest || at.length < rarest.at.length) rarest = { before, at };
      if (at.length === 0) return [];
    }
    const { before, at } = rarest ?? { before: 0, at: [] };
    return at.map((index) => index - before).filter((index) => text.startsWith(wanted, index) && index >= 0);
  };
}

function pairsOf(text: string): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  for (let index = 0; index < text.length - 1; index++) {
    const pair = text.slice(index, index + 2);
    const known = pairs.get(pair);
    if (known) known.push(index);
    else pairs.set(pair, [index]);
  }
  return pairs;
}

function everyIndexOf(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && at < text.length; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}
