import { readFileSync, statSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { characters } from '../../vite/characters.ts';
import { pageFonts } from '../../vite/fonts.ts';

const wanted = characters('geo');

test.for([
  ['body', 120_000],
  ['headings', 40_000],
  ['labels', 30_000],
  ['labels-latin', 6_000]
] as const)('%s.woff2 has every required character and is at most %i bytes', async ([face, limit]) => {
  const path = `${pageFonts}/${face}.woff2`;
  const sfnt = await subsetFont(readFileSync(path), wanted[face], { targetFormat: 'sfnt' });
  const drawn = new Set(new Face(new Blob(sfnt), 0).collectUnicodes());
  const missing = [...new Set(wanted[face])].filter((character) => /\S/.test(character) && !drawn.has(character.codePointAt(0) ?? 0));
  expect(missing.join('')).toBe('');
  expect(statSync(path).size).toBeLessThanOrEqual(limit);
});

test('the style sheet asks for the file of Latin letters for exactly those characters', () => {
  const css = readFileSync('src/lib/fonts/fonts.css', 'utf8');
  const [, list = ''] = /labels-latin[^}]*unicode-range: ([^;]+);/.exec(css) ?? [];
  const ranges = list.split(', ').map((range) =>
    range
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16))
  );
  expect(ranges.length).toBeGreaterThan(1);
  const isIn = (character: string) =>
    ranges.some(([from = 0, to = from]) => character >= String.fromCodePoint(from) && character <= String.fromCodePoint(to));
  expect([...wanted['labels-latin']].filter((character) => !isIn(character))).toEqual([]);
  expect([...wanted.labels].filter(isIn)).toEqual([]);
});
