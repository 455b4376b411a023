import { expect, test } from 'vitest';
import { generate } from '../scale/generate';
import { readReport } from '../../src/lib/report/read';

const read = (count: number) => {
  const reading = readReport(generate(count), '0'.repeat(64));
  if ('problems' in reading) throw new Error(reading.problems.map(({ entry, message }) => `${entry}: ${message}`).join('\n'));
  return reading.report;
};

test.each([1, 16, 100])('a generated report of %i places passes the check', (count) => {
  const { places, mentions, excerpts } = read(count);
  expect([places.length, mentions.length, excerpts.length]).toEqual([count, count, count]);
});

test('a generated report has the proportions of our own report', () => {
  const { places, awards, streets } = read(16);
  expect(places.filter(({ kind }) => kind === 'road')).toHaveLength(6);
  expect([awards.length, streets.roads.length]).toEqual([6, 22]);
});

test('the same seed gives the same report', () => {
  expect(generate(40)).toEqual(generate(40));
});
