/** Every line of `docs/accessibility.md` names an existing test. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const doc = readFileSync('docs/accessibility.md', 'utf8');
const rows = [...doc.matchAll(/^\| (\d\.\d\.\d) [^|]+\| +(A{1,3}) +\| (\w+) .*\| `([^`]+)` +\|$/gm)];

test('all 14 criteria of the evaluation have one result each', () => {
  expect(rows.map(([, criterion]) => criterion)).toEqual(
    '1.1.1 1.3.1 1.4.3 2.1.1 2.1.2 2.1.4 2.4.3 2.4.7 2.5.5 3.1.1 3.1.2 3.2.2 3.2.5 4.1.2'.split(' ')
  );
  expect(rows.filter(([, , , result]) => result !== 'pass' && result !== 'fail')).toEqual([]);
});

test('every named test file exists and has a test', () => {
  const named = new Set([...doc.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path));
  expect(named.size).toBeGreaterThan(5);
  for (const path of named) {
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8'), path).toMatch(/\btest(\.each|\.for)?\(/);
  }
});

test('the documented keys are those that the map handles', () => {
  const code = readFileSync('src/lib/client/roving-tabindex.ts', 'utf8') + readFileSync('src/lib/map/keys.ts', 'utf8');
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', "'+'", "'-'", 'shiftKey'])
    expect(code).toContain(key);
});
