import { describe, expect, it } from 'vitest';
import { faded } from './colours';
import { growth, STOPS } from './growth';
import { AREA, dashRound } from './symbols';

describe('growth of line widths with the zoom', () => {
  it('has the values of the stops, interpolates between them, and is constant beyond them', () => {
    for (const [zoom, times] of STOPS) expect(growth(zoom)).toBeCloseTo(times, 9);
    const zooms = Array.from({ length: 60 }, (_, i) => 9 + i / 6);
    for (const zoom of zooms) expect(growth(zoom + 0.2)).toBeGreaterThanOrEqual(growth(zoom));
    expect(growth(2)).toBe(STOPS[0][1]);
    expect(growth(20)).toBe(STOPS[2][1]);
  });
});

describe('faded', () => {
  it('keeps 45 % of the colour, in either notation', () => {
    expect(faded('#ffffff', '#000000')).toBe('#737373');
    expect(faded('#fff', '#000')).toBe('#737373');
    expect(faded('#123456', '#123456')).toBe('#123456');
  });

  it('throws on a colour in another notation', () => {
    expect(() => faded('white', '#000')).toThrow('white');
  });
});

it('a circle has a whole number of dashes, of about the length in the table', () => {
  for (const radius of [60, 150, 437]) {
    const [dash, gap] = dashRound(radius);
    const times = (2 * Math.PI * radius) / (dash + gap);
    expect(times).toBeCloseTo(Math.round(times), 9);
    expect(dash / gap).toBeCloseTo(AREA.dash[0] / AREA.dash[1], 9);
  }
  const [dash, gap] = dashRound(5);
  expect((2 * Math.PI * 5) / (dash + gap)).toBeCloseTo(AREA.fewestDashes, 9);
});
