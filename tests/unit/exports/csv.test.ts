import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import gcoord from 'gcoord';
import { expect, test } from 'vitest';
import { attacked, edition, HOSTILE, made } from './edition';

const { report } = edition;
const read = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];
const rows = read(made('places.csv'));

test('another parser finds one place per line, with positions in both datums in named columns', () => {
  expect(made('places.csv').startsWith('\ufeff')).toBe(true);
  expect(made('places.csv').replaceAll('\r\n', '')).not.toContain('\n');
  expect(rows.map(({ id }) => id)).toEqual(report.places.map(({ id }) => id));
  for (const [index, { geometry }] of report.places.entries()) {
    const row = rows[index]!;
    expect(row['position']).toBe(geometry ? ('point' in geometry ? 'point' : 'middle of line') : 'unknown');
    if (!geometry) expect([row['longitude_wgs84'], row['latitude_gcj02'], row['accuracy_m']]).toEqual(['', '', '']);
    else expect(Number(row['accuracy_m'])).toBeGreaterThan(0);
    if (geometry && 'point' in geometry) {
      expect([Number(row['longitude_wgs84']), Number(row['latitude_wgs84'])]).toEqual(geometry.point);
      const back = gcoord.transform([Number(row['longitude_gcj02']), Number(row['latitude_gcj02'])], gcoord.GCJ02, gcoord.WGS84);
      expect(Math.hypot(back[0] - geometry.point[0], back[1] - geometry.point[1])).toBeLessThan(1e-5);
      expect(Number(row['longitude_gcj02']) - geometry.point[0]).toBeGreaterThan(0.003);
    }
  }
});

test('spans, honours and proofs are those of the report', () => {
  const points = [...report.text];
  const cut = (spans: string): string =>
    spans
      .split('+')
      .map((span) => points.slice(...(span.split('-').map(Number) as [number, number])).join(''))
      .join('');
  for (const row of rows) {
    const spans = row['excerpt_spans']!.split('; ').filter(Boolean);
    expect(spans.map(cut).join(' ‖ ')).toBe(row['excerpts']);
  }
  expect(rows.flatMap(({ honour_levels: levels = '' }) => levels.split('; ').filter(Boolean))).toHaveLength(report.awards.length);
});

test.for(HOSTILE)('a cell with %j is no formula, and every line keeps its columns', (words) => {
  const hostile = read(made('places.csv', attacked(words)));
  expect(hostile).toHaveLength(report.places.length);
  for (const row of hostile) {
    for (const [column, cell] of Object.entries(row)) {
      expect(cell, column).not.toMatch(/^[=+@\t\r＝＋－＠]/);
      if (cell.startsWith('-')) expect(Number(cell), column).not.toBeNaN();
      expect(cell.isWellFormed() && !cell.includes('\0'), column).toBe(true);
    }
  }
});

test('its columns are those of the documentation, in the same order', () => {
  const documented = [...readFileSync('docs/decisions/016-open-formats.md', 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, column = '']) => column
  );
  const languages = [...new Set(report.places.flatMap(({ nameIn }) => Object.keys(nameIn)))];
  const expected = documented.flatMap((column) =>
    column.includes('<language>') ? languages.map((language) => column.replace('<language>', language)) : [column]
  );
  expect(Object.keys(rows[0] ?? {})).toEqual(expected);
});
