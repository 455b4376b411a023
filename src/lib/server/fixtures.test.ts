/** One broken folder for each rule: the small report with one or two edits, and everything the check has to say about it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatProblem } from '../report/problems';
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
  return 'problems' in reading ? reading.problems.map(({ file, entry, message }) => formatProblem({ file, entry, message })) : [];
}

it('finds nothing wrong with the small report', () => {
  expect(saysAbout(small)).toEqual([]);
});

it.each(readdirSync('tests/fixtures/broken').map((file) => basename(file, '.json')))('names the fault: %s', (name) => {
  const { says } = breakReport(name);
  expect(says.length).toBeGreaterThan(0);
  expect(saysAbout(folder)).toEqual(says);
});

it('lets a road hold an honour that its excerpt proves', () => {
  cpSync(small, folder, { recursive: true });
  const edit = (file: string, from: string, to: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
  edit('report.txt', '北街社区为', '河边路为');
  edit('report.json', '北街社区为“花园社区”', '河边路为“花园社区”');
  edit('report.json', '["beijie-shequ"]', '["hebian-lu"]');
  edit('honours.json', '"beijie-shequ"', '"hebian-lu"');
  // A place that the text does not name any more.
  edit('places.json', /,\n {4}\{ "id": "beijie-shequ".*/.exec(readFileSync(join(folder, 'places.json'), 'utf8'))![0], '');
  expect(saysAbout(folder)).toEqual([]);
});

it('reports all faults in one error', () => {
  cpSync(small, folder, { recursive: true });
  const edit = (file: string, from: string, to: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
  edit('report.json', '天气晴好', '天气晴朗');
  edit('honours.json', '"level": "town"', '"level": "village"');
  edit('places.json', '[10.4, 50.5]', '[0, 0]');
  expect(() => reportOf(folder)).toThrow(/remarks\[0\].*天气晴好[^]*level "village"[^]*outside the bounds/);
});

it('reports a folder that does not exist', () => {
  expect(() => readFolder('tests/fixtures/nowhere')).toThrow('tests/fixtures/nowhere is not there');
});
