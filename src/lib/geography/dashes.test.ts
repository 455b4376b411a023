import { expect, it } from 'vitest';
import type { LngLat } from '$lib/report/schema';
import { beadsAlong, dashesAlong } from './dashes';
import { lengthKm } from './length';

/** A bent line about 1,100 m long. */
const line: LngLat[] = [[113.72, 34.77], [113.725, 34.77], [113.725, 34.7758]]; // prettier-ignore
const pieces = dashesAlong(line, 70, 30);

it('cuts a line into dashes of the given length, also around corners', () => {
  expect(pieces).toHaveLength(Math.ceil((lengthKm(line) * 1000) / 100));
  for (const piece of pieces.slice(0, -1)) expect(lengthKm(piece) * 1000).toBeCloseTo(70, 0);
  expect(pieces.some((piece) => piece.length > 2)).toBe(true);
});

it('leaves gaps between the dashes, and starts with a dash', () => {
  expect(pieces[0]?.[0]).toEqual(line[0]);
  for (const [i, piece] of pieces.slice(1).entries()) {
    const before = pieces[i]?.at(-1);
    if (!before || !piece[0]) throw new Error('an empty piece');
    // Measured straight across a corner, a gap is shorter.
    expect(lengthKm([before, piece[0]]) * 1000).toBeLessThan(30.2);
  }
});

it('keeps a line shorter than a dash whole, and refuses invalid lengths', () => {
  expect(dashesAlong(line, 5000, 30)).toEqual([line]);
  expect(() => dashesAlong(line, 0, 30)).toThrow(RangeError);
});

it('sets beads at even distances, from the start of the line on', () => {
  const beads = beadsAlong(line, 100);
  expect(beads[0]).toEqual(line[0]);
  expect(beads).toHaveLength(Math.ceil((lengthKm(line) * 1000) / 100));
  // Of the two points around the corner, the straight distance is shorter.
  const between = beads.slice(1).map((bead, i) => lengthKm([beads[i] ?? bead, bead]) * 1000);
  expect(between.filter((metres) => Math.abs(metres - 100) < 0.5).length).toBeGreaterThanOrEqual(between.length - 1);
});
