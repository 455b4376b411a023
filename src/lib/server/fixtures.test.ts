/** One broken folder for each rule: the small report with an edit or two, and everything the check must say about it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inWords } from '../report/problems';
import { readFolder, reportOf } from './folder';

type Broken = { edits: { file: string; from: string; to: string }[]; says: string[] };

const small = 'tests/fixtures/small';
const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function breakReport(name: string): Broken {
  const broken = JSON.parse(readFileSync(`tests/fixtures/broken/${name}.json`, 'utf8')) as Broken;
  cpSync(small, folder, { recursive: true });
  for (const { file, from, to } of broken.edits) {
    const before = readFileSync(join(folder, file), 'utf8');
    expect(before.split(from), `${file} holds ${from} once`).toHaveLength(2);
    writeFileSync(
      join(folder, file),
      before.replace(from, () => to)
    );
  }
  return broken;
}

function saysAbout(path: string): string[] {
  const reading = readFolder(path);
  return 'problems' in reading ? reading.problems.map(({ file, entry, message }) => inWords({ file, entry, message })) : [];
}

it('finds nothing wrong with the small report', () => {
  expect(saysAbout(small)).toEqual([]);
});

it.each(readdirSync('tests/fixtures/broken').map((file) => basename(file, '.json')))('says what is wrong: %s', (name) => {
  const { says } = breakReport(name);
  expect(says.length).toBeGreaterThan(0);
  expect(saysAbout(folder)).toEqual(says);
});

it('says everything at once, in one error', () => {
  cpSync(small, folder, { recursive: true });
  const edit = (file: string, from: string, to: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
  edit('report.json', '天气晴好', '天气晴朗');
  edit('honours.json', '"level": "town"', '"level": "village"');
  edit('places.json', '[10.4, 50.5]', '[0, 0]');
  expect(() => reportOf(folder)).toThrow(/remarks\[0\].*天气晴好[^]*level "village"[^]*outside the bounds/);
});

it('cannot read a folder that is not there', () => {
  expect(() => readFolder('tests/fixtures/nowhere')).toThrow('tests/fixtures/nowhere is not there');
});
