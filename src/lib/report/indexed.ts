/** Groups items by their keys, visiting each item once: for reports with thousands of places. */
export function indexed<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): (key: string) => readonly T[] {
  const index = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = index.get(key);
      if (known) known.push(item);
      else index.set(key, [item]);
    }
  return (key) => index.get(key) ?? [];
}
