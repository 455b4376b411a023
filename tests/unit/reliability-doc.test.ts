/** Every line of `docs/reliability.md` names an existing test. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const doc = readFileSync('docs/reliability.md', 'utf8');
const rows = [...doc.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\| `(tests\/[^`]+)`: ([^|]+?) +\|$/gm)].map(
  ([, fault = '', seen = '', path = '', title = '']) => ({ fault, seen, path, title })
);

/** Strings before a comma, like titles of tests; placeholders stay as they are written. */
const titlesIn = (source: string): string[] => Array.from(source.matchAll(/(['`])((?:(?!\1)[^\n])+)\1,/g), ([, , title = '']) => title);

test('every line of the table is parsed', () => {
  const lines = doc.split('\n').filter((line) => /^\| (?!fault |-)/.test(line) && line.includes('`tests/'));
  expect(rows).toHaveLength(lines.length);
  expect(rows.length).toBeGreaterThan(25);
});

describe.each(rows)('$fault', ({ seen, path, title }) => {
  test('has what the reader sees, and names an existing test that is not skipped', () => {
    expect(seen).toMatch(/\w/);
    expect(existsSync(path), path).toBe(true);
    const source = readFileSync(path, 'utf8');
    expect(titlesIn(source).filter((one) => one.includes(title))).not.toEqual([]);
    expect(source).not.toMatch(/\.(skip|fixme|fail|only)\(\s*['"`]/);
  });
});
