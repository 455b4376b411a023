import { expect, test } from 'vitest';
import { missingGlyphs } from '../../vite/glyphs.ts';

test('a character missing in every font is reported with its file and line', async () => {
  const [first = '', ...others] = await missingGlyphs('tests/fixtures/plain');
  expect(first).toMatch(/^tests\/fixtures\/plain\/\w+\.(json|txt):\d+: share images leave out 𠮷 \(U\+20BB7\)/u);
  expect(others).toEqual([]);
});

test('in our own facts only one street name, on no share image, has such a character', async () => {
  const [street = '', ...others] = await missingGlyphs('geo');
  expect(street).toContain('砦 (U+7826)');
  expect(others).toEqual([]);
});
