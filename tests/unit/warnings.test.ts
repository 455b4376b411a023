/** Warnings of the check: what is probably a slip, but may be meant. They hold nothing up. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/lib/report/problems';
import { readFolder } from '../../src/lib/server/folder';

type Edit = [file: string, from: string | RegExp, to: string];

const folder = mkdtempSync(join(tmpdir(), 'warnings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function warningsOf(path: string): string[] {
  const reading = readFolder(path);
  expect('problems' in reading ? reading.problems : []).toEqual([]);
  return 'problems' in reading ? [] : reading.warnings.map((one) => formatProblem(one, 'ferry'));
}

/** Warnings about a fixture with these edits. */
function edited(fixture: string, ...edits: Edit[]): string[] {
  cpSync(`tests/fixtures/${fixture}`, folder, { recursive: true });
  for (const [file, from, to] of edits) {
    const before = readFileSync(join(folder, file), 'utf8');
    expect(before.replace(from, to)).not.toBe(before);
    writeFileSync(join(folder, file), before.replace(from, to));
  }
  return warningsOf(folder);
}

it.each(['geo', 'tests/fixtures/harbour', 'tests/fixtures/plain', 'tests/fixtures/small'])('of %s there is none', (path) => {
  expect(warningsOf(path)).toEqual([]);
});

it('name the topic of no excerpt', () => {
  expect(edited('plain', ['site.json', '"topics": [', '"topics": [{"id": "floods", "label": {"en": "floods"}}, '])).toEqual([
    'ferry/site.json:10: topic "floods": is the topic of no excerpt: readers do not see it; give it to an excerpt or remove it'
  ]);
});

it('name the line of the outline that the site is called after, if it is not the headline', () => {
  expect(edited('plain', ['site.json', '"A bridge for Millbrook"', '"By Nora Fenn"'])).toEqual([
    'ferry/site.json:4: title: “By Nora Fenn” is the byline in the outline of report.json, not the headline “A bridge for Millbrook”: correct it, unless the site is to be called so'
  ]);
});

describe('of a place far from all others', () => {
  const moved = (place: string, from: string, to: string): Edit => ['places.json', new RegExp(`(?<="${place}".*)\\[${from}\\]`), `[${to}]`];

  it.each([
    ['hill-farm', '-40.006, 50.004', '40.006, 50.004', 'is the minus sign of the longitude missing?'],
    ['hill-farm', '-40.006, 50.004', '-40.006, -50.004', 'is the minus sign of the latitude too much?'],
    ['hill-farm', '-40.006, 50.004', '50.004, -40.006', 'are longitude and latitude swapped?'],
    ['hill-farm', '-40.006, 50.004', '-4.006, 50.004', 'is a sign or a digit wrong?'],
    // Outside of the view is not far by itself, as the quarry is there, but no place is beyond the sea by the editor's wish alone.
    ['far-quarry', '-39.7, 50.15', '39.7, 50.15', 'is the minus sign of the longitude missing?']
  ])('%s at %s, written as %s: %s', (place, from, to, cause) => {
    const [warning, ...more] = edited('plain', moved(place, from, to));
    expect(more).toEqual([]);
    expect(warning).toMatch(/^ferry\/places\.json:\d+: place "/);
    expect(warning).toContain(`place "${place}": [${to}] lies `);
    expect(warning).toContain(`: ${cause} If it does lie there`);
  });

  it('there is none where the editors say that it lies there, by bounds or by a direction', () => {
    const far = moved('far-quarry', '-39.7, 50.15', '39.7, 50.15');
    expect(edited('plain', far, ['site.json', '"view"', '"bounds": [-60, 40, 60, 60],\n  "view"'])).toEqual([]);
    const direction = '"direction": {"bearing": [60, 90], "kilometres": [5000, 6000], "basis": {"en": "Invented."}}';
    expect(edited('plain', far, ['places.json', /(?<="far-quarry".*"kind": "site",)/, ` ${direction},`])).toEqual([]);
  });

  it('there is none in a report of a whole country, or of the world', () => {
    const cities = (...points: string[]): Edit[] =>
      ['-40.0, 50.0', '-40.006, 50.004', '-39.995, 49.997', '-39.7, 50.15'].map((from, index) => [
        'places.json',
        `[${from}]`,
        `[${points[index]}]`
      ]);
    const free: Edit = ['site.json', /\n.*"view".*/, ''];
    expect(edited('plain', free, ...cities('116.4, 39.9', '121.5, 31.2', '113.3, 23.1', '87.6, 43.8'))).toEqual([]);
    expect(edited('plain', free, ...cities('-74, 40.7', '2.3, 48.9', '139.7, 35.7', '151.2, -33.9'))).toEqual([]);
    expect(edited('plain', free, ...cities('179.9, -17', '-179.9, -17', '179.8, -17.1', '-179.8, -16.9'))).toEqual([]);
  });
});

it('are printed by the check, which says nevertheless that all is in order', () => {
  edited('plain', ['site.json', '"A bridge for Millbrook"', '"By Nora Fenn"']);
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-geo.ts', folder], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain(`${folder}/site.json:4: warning: title: “By Nora Fenn”`);
  expect(stdout).toMatch(/is in order: 5 places, .*, 1 warning to read\n$/);
});
