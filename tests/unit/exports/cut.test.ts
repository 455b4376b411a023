/** Every exported span, cut from the report by a script that shares no code with us. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { made } from './edition';

const folder = mkdtempSync(join(tmpdir(), 'cut-'));
afterAll(() => rmSync(folder, { recursive: true }));

function cut(json: string): { spans: number; wrong: unknown[] } {
  const path = join(folder, 'file.json');
  writeFileSync(path, json);
  return JSON.parse(execFileSync(process.execPath, ['tests/cut.mjs', 'geo/report.txt', path], { encoding: 'utf8' })) as ReturnType<
    typeof cut
  >;
}

test.for(['places.geojson', 'places.lpf.json', 'annotations.jsonld', 'report.json'])('%s: every span has the text of its quote', (file) => {
  const { spans, wrong } = cut(made(file));
  expect(wrong).toEqual([]);
  expect(spans).toBeGreaterThanOrEqual(40);
});

test('a span that is off by one is detected', () => {
  expect(cut(made('annotations.jsonld').replace('"start": 25', '"start": 26')).wrong).toHaveLength(1);
});
