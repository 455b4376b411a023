import { expect, test } from 'vitest';
import { missingGlyphs } from '../../vite/glyphs.ts';

test('a character that no typeface has is named with its file and line', async () => {
  const [first = '', ...others] = await missingGlyphs('tests/fixtures/plain');
  expect(first).toMatch(/^tests\/fixtures\/plain\/\w+\.(json|txt):\d+: share images leave out 𠮷 \(U\+20BB7\)/u);
  expect(others).toEqual([]);
});

test('of our own facts one name of a street, which no share image shows, has a rarer character', async () => {
  const [street = '', ...others] = await missingGlyphs('geo');
  expect(street).toContain('砦 (U+7826)');
  expect(others).toEqual([]);
});
