import { distance } from '@turf/distance';
import { expect, test } from 'vitest';
import type { Bounds } from '$lib/report/schema';
import { projectionOf } from './projection';
import { scaleBarOf } from './scale-bar';

test.for<[name: string, view: Bounds]>([
  ['a quarter of a town', [113.7, 34.76, 113.75, 34.79]],
  ['one street', [10, 53.5, 10.004, 53.502]],
  ['a country', [5, 47, 15, 55]],
  ['south of the equator', [151, -34, 151.4, -33.7]]
])('the scale bar has a round length and matches its label: %s', ([, view]) => {
  const { km, share } = scaleBarOf(projectionOf(view));
  const [west, south, east, north] = view;
  const middle = (south + north) / 2;
  // Measured along the parallel in short pieces, because distant points would be joined by a great circle.
  const piece = (east - west) / 1000;
  const width = 1000 * distance([west, middle], [west + piece, middle]);
  expect(Math.abs(km - share * width) / km).toBeLessThan(0.005);
  expect(String(km)).toMatch(/^0?[.]?0*[125]0*$/);
  expect(share).toBeGreaterThan(0.08);
  expect(share).toBeLessThanOrEqual(0.22);
});
