import { describe, expect, it } from 'vitest';
import type { Bounds, LngLat } from '$lib/report/schema';
import { boundsOf, contains, padded, union } from './bounds';
import { circleOf } from './circle';
import { bearingOf, distanceKm, windOf } from './direction';
import { fromMercator, mercatorBox, metresPerUnit, toMercator } from './mercator';

const view: Bounds = [113.7, 34.76, 113.76, 34.8];

describe('bounds', () => {
  it('boundsOf is the smallest box; without points it is null', () => {
    expect(
      boundsOf([
        [3, 1],
        [1, 2],
        [2, 5]
      ])
    ).toEqual([1, 1, 3, 5]);
    expect(() => boundsOf([])).toThrow(RangeError);
  });

  it('union, contains, padded', () => {
    expect(union([0, 0, 1, 1], [-1, 0.5, 0.5, 2])).toEqual([-1, 0, 1, 2]);
    expect(contains([0, 0, 1, 1], [1, 0.5])).toBe(true);
    expect(contains([0, 0, 1, 1], [1.01, 0.5])).toBe(false);
    expect(padded([0, 0, 2, 4], 0.25)).toEqual([-0.5, -1, 2.5, 5]);
  });
});

describe('circleOf', () => {
  const centre: LngLat = [113.74, 34.78];
  const ring = circleOf(centre, 400);

  it('is a closed ring 400 m around', () => {
    expect(ring[0]).toEqual(ring.at(-1));
    for (const point of ring) expect(distanceKm(centre, point)).toBeCloseTo(0.4, 6);
  });

  it('runs counter-clockwise', () => {
    const twiceArea = ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] - 113) * (y - 34) - (x - 113) * (ring[i]![1] - 34), 0);
    expect(twiceArea).toBeGreaterThan(0);
  });
});

describe('mercator', () => {
  it('maps the corners and the centre of the world', () => {
    expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
    expect(toMercator([-180, 85.0511287798066])[1]).toBeCloseTo(0, 12);
    expect(metresPerUnit(0)).toBeCloseTo(40075016.68, 1);
  });

  it('projects and unprojects to the same point', () => {
    const [lng, lat] = fromMercator(toMercator([113.7206, 34.7736]));
    expect(lng).toBeCloseTo(113.7206, 10);
    expect(lat).toBeCloseTo(34.7736, 10);
  });

  it('measures distances on the ground at their latitude', () => {
    const [a, b]: [LngLat, LngLat] = [
      [113.72, 34.78],
      [113.73, 34.78]
    ];
    const metres = (toMercator(b)[0] - toMercator(a)[0]) * metresPerUnit(34.78);
    expect(metres / (distanceKm(a, b) * 1000)).toBeCloseTo(1, 2);
  });

  it('mercatorBox has the size of its bounds', () => {
    const { x, y, width, height } = mercatorBox(view);
    expect(fromMercator([x, y])[0]).toBeCloseTo(113.7, 10);
    expect(fromMercator([x + width, y + height])[1]).toBeCloseTo(34.76, 10);
  });
});

describe('direction', () => {
  it('bearings are clockwise from north', () => {
    const middle: LngLat = [113.73, 34.78];
    expect(bearingOf(middle, [113.73, 34.9])).toBeCloseTo(0, 6);
    expect(bearingOf(middle, [113.9, 34.78])).toBeCloseTo(90, 0);
    expect(bearingOf(middle, [113.6, 34.78])).toBeCloseTo(270, 0);
  });

  it.each([
    [0, 0],
    [11.2, 0],
    [11.3, 1],
    [90, 4],
    [247.5, 11],
    [359, 0]
  ])('%d° is compass point %d of 16', (degrees, wind) => {
    expect(windOf(degrees)).toBe(wind);
  });
});
