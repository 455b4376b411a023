/** A long report in parts: nothing is lost, nothing is repeated, and the page of a place has all excerpts about it. */
import { expect, test } from 'vitest';
import { generate } from '../../bench/scale/generate';
import { contains } from '../../src/lib/geography/bounds';
import { excerptsOf, honoursOf, ownPlaces } from '../../src/lib/report/lookup';
import { readReport } from '../../src/lib/report/read';
import type { Atlas } from '../../src/lib/report/report';
import { startOf } from '../../src/lib/report/text';
import { reportOf } from '../../src/lib/server/folder';
import { paginate, type Paginated } from '../../src/lib/server/pagination';

const own = reportOf('geo');

function made(count: number): Atlas {
  const reading = readReport(generate(count), '');
  if (!('report' in reading)) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.report;
}

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

test('our own report is one part, unchanged', () => {
  expect(paginate(own).parts).toEqual([own]);
  expect(own.page.part).toBeUndefined();
});

const thousand = made(1000);
const few = { mentions: 12, characters: 600 };
const LONG: [name: string, report: Atlas, paginated: Paginated][] = [
  ['our own, cut small', own, paginate(own, few, few)],
  ['a thousand places', thousand, paginate(thousand)]
];

test.for(LONG)('%s: the parts together are the whole report', ([, report, { parts }]) => {
  expect(parts.length).toBeGreaterThan(3);
  const heads = ['kicker', 'headline', 'subhead', 'byline'];
  expect(parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => !heads.includes(kind)))).toEqual(
    report.blocks.filter(({ kind }) => !heads.includes(kind))
  );
  for (const { blocks } of parts)
    expect(blocks.filter(({ kind }) => heads.includes(kind))).toEqual(report.blocks.filter(({ kind }) => heads.includes(kind)));
  expect(parts.flatMap((part) => ids(ownPlaces(part))).sort()).toEqual(ids(report.places).sort());
  expect(parts.map(({ page }) => page.path)).toEqual(parts.map((_, index) => (index ? `part-${index + 1}/` : '')));
  expect(parts.map(({ page }) => page.part?.previous)).toEqual([undefined, ...parts.slice(0, -1).map(({ page }) => page.path)]);
  expect(parts.map(({ page }) => page.part?.next)).toEqual([...parts.slice(1).map(({ page }) => page.path), undefined]);
});

test.for(LONG)('%s: the page of a place has all its excerpts and honours', ([, report, { parts }]) => {
  for (const part of parts)
    for (const { id } of ownPlaces(part)) {
      expect(ids(excerptsOf(part, id))).toEqual(ids(excerptsOf(report, id)));
      expect(honoursOf(part, id).map(({ honour, excerpt }) => [honour.id, excerpt.id])).toEqual(
        honoursOf(report, id).map(({ honour, excerpt }) => [honour.id, excerpt.id])
      );
    }
});

test.for(LONG)('%s: a part has every place, span and road that it refers to', ([, , { parts }]) => {
  for (const report of parts) {
    const { page, places, mentions, excerpts, blocks, site, network } = report;
    const known = new Set(ids(places));
    for (const { place } of mentions) expect(known).toContain(place);
    for (const excerpt of excerpts) for (const id of excerpt.places) expect(known).toContain(id);
    const spans = [...blocks, ...page.elsewhere].flatMap((block) => block.spans);
    for (const excerpt of excerpts)
      for (const { start, end } of excerpt.spans) expect(spans.some((span) => span.start <= start && end <= span.end)).toBe(true);
    for (const { geometry } of ownPlaces(report))
      if (geometry && 'point' in geometry) expect(contains(site.view, geometry.point)).toBe(true);
    for (const { geometry } of places) {
      if (geometry && 'roadId' in geometry) expect(ids(network.roads)).toContain(geometry.roadId);
    }
    for (const road of network.roads) for (const node of road.nodes) expect(network.nodes).toHaveProperty(node);
  }
});

test.for(LONG)('%s: each passage belongs to its own part, and the shared heads to the first', ([, report, { parts, partWith }]) => {
  for (const { spans } of report.blocks) {
    const first = parts.find(({ blocks }) => blocks.some((block) => startOf(block.spans) === startOf(spans)));
    expect(partWith(startOf(spans))).toBe(first);
  }
});

test('a quote from another part links to the page of that part', () => {
  const { parts, partWith } = paginate(own, few, few);
  const quoted = parts.flatMap(({ page }) => page.elsewhere);
  expect(quoted.length).toBeGreaterThan(0);
  for (const { spans, path } of quoted) expect(path).toBe(partWith(startOf(spans)).page.path);
});

test.for(LONG)('%s: headings are numbered across all parts', ([, report, { parts }]) => {
  const headings = (atlas: Atlas): number => atlas.blocks.filter(({ kind }) => kind === 'heading').length;
  let next = 1;
  for (const part of parts) {
    expect(part.page.firstHeading).toBe(next);
    next += headings(part);
  }
  expect(next).toBe(headings(report) + 1);
});

test('the size of a part does not grow with the number of places', () => {
  const weight = (parts: Atlas[]): number =>
    Math.max(...parts.map(({ text: _text, streets: _streets, ...part }) => JSON.stringify(part).length));
  expect(weight(paginate(made(4000)).parts) / weight(paginate(thousand).parts)).toBeLessThan(1.2);
});
