/** Every problem comes with the right line: tested with every broken folder. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolder } from './folder';

type Broken = { edits: { file: string; from: string; to: string }[] };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'where-'));
  cpSync('tests/fixtures/small', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each(readdirSync('tests/fixtures/broken'))('%s: the error points to the right line of its file', (name) => {
  const { edits } = JSON.parse(readFileSync(`tests/fixtures/broken/${name}`, 'utf8')) as Broken;
  for (const { file, from, to } of edits) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      before.replace(from, () => to)
    );
  }
  const reading = readFolder(folder);
  const problems = 'problems' in reading ? reading.problems : [];
  expect(problems.length).toBeGreaterThan(0);
  // A file that is not valid JSON has no entries.
  for (const { file, line, entry, message } of problems.filter(({ entry }) => entry !== '')) {
    const text = readFileSync(join(folder, file), 'utf8').split('\n')[(line ?? 0) - 1];
    expect(text, `${file}:${line}`).toBeDefined();
    // The line holds the entry's id or the words that the message quotes.
    const told = [...`${entry} ${message}`.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)].map(([word]) => word);
    expect(
      told.some((word) => text?.includes(word)),
      `${file}:${line}: ${text?.trim()} – ${entry}: ${message}`
    ).toBe(true);
  }
});

it('within a long entry the line is that of the faulty words', () => {
  const path = join(folder, 'report.json');
  const json = JSON.parse(readFileSync(path, 'utf8')) as object;
  const spread = JSON.stringify(json, null, 2).replace('"topic": "trees"', '"topic": "bushes"');
  writeFileSync(path, spread);
  const reading = readFolder(folder);
  const line = spread.split('\n').findIndex((one) => one.includes('"bushes"')) + 1;
  expect('problems' in reading && reading.problems).toMatchObject([{ file: 'report.json', line }]);
});

it('a duplicate key in one entry is reported', () => {
  const path = join(folder, 'places.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"kind": "road",', '"kind": "road",\n"kind": "road",'));
  const reading = readFolder(folder);
  expect('problems' in reading && reading.problems).toMatchObject([{ entry: '"kind"', line: 4, message: 'stands twice in one entry' }]);
});
