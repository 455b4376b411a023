/** `docs/reliability.md` promises nothing that no test does to the site. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const doc = readFileSync('docs/reliability.md', 'utf8');
const rows = [...doc.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)]
  .slice(2)
  .map(([, fault, seen, named]) => ({ fault, seen, named }));

test('every fault has what the reader sees, and a test', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const { fault, seen, named } of rows) {
    expect(seen, fault).toMatch(/\w/);
    expect(named, fault).toMatch(/^`tests\/[^`]+`$/);
  }
});

test('every test it names exists and tests something', () => {
  for (const [, path = ''] of doc.matchAll(/`(tests\/[^`]+)`/g)) {
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8'), path).toMatch(/\btest(\.each|\.for)?\(/);
  }
});
