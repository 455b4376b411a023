/** `docs/licences.md` is up to date, and no package in it is under the GPL or AGPL. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesOf } from '../../scripts/licences';

test('docs/licences.md is up to date', async () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(await licencesOf(readFileSync('package-lock.json', 'utf8')));
});

test('no package is under the GPL or AGPL', async () => {
  const page = await licencesOf(readFileSync('package-lock.json', 'utf8'));
  const [, licences = ''] = page.split(/\| licence +\| packages \|/);
  expect(licences.split('##')[0]).not.toMatch(/^\| A?GPL/m);
});
