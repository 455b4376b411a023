import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bounds, LngLat } from '$lib/report/schema';
import { contains } from './bounds';
import { mercatorBox, toMercator } from './mercator';
import { withMargins } from './view';

const placesAt = (points: readonly LngLat[]) => points.map((point) => ({ geometry: { point, radiusM: 100 } }));

/** Where a point is in the view: parts of its width from the left, of its height from the top. */
function partsOf(view: Bounds, point: LngLat): [number, number] {
  const { x, y, width, height } = mercatorBox(view);
  const [column, row] = toMercator(point);
  return [(column - x) / width, (row - y) / height];
}

const unit = fc.double({ min: -0.3, max: 1.3, noNaN: true });
const report = fc
  .record({
    west: fc.double({ min: -120, max: 120, noNaN: true }),
    south: fc.double({ min: -60, max: 60, noNaN: true }),
    width: fc.double({ min: 0.005, max: 5, noNaN: true }),
    height: fc.double({ min: 0.005, max: 5, noNaN: true }),
    parts: fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 12 })
  })
  .map(({ west, south, width, height, parts }) => ({
    view: [west, south, west + width, south + height] as Bounds,
    points: parts.map(([x, y]): LngLat => [west + x * width, south + y * height])
  }));

it('keeps every place of any view away from the edges, and grows for nothing else', () => {
  fc.assert(
    fc.property(report, ({ view, points }) => {
      const wide = withMargins(view, placesAt(points));
      for (const [corner, is] of view.entries()) {
        const grew = wide[corner]! - is;
        expect(corner < 2 ? -grew : grew).toBeGreaterThanOrEqual(-1e-9);
      }
      const inside = points.filter((point) => contains(wide, point));
      for (const point of inside) {
        const [x, y] = partsOf(wide, point);
        expect(Math.min(x, 1 - x)).toBeGreaterThan(0.1399);
        expect(y).toBeGreaterThan(0.1999);
        expect(1 - y).toBeGreaterThan(0.3299);
        expect(x > 0.2699 || 1 - y > 0.4599).toBe(true);
        expect(1 - x > 0.2999 || 1 - y > 0.3999).toBe(true);
      }
      expect(withMargins(wide, placesAt(inside)).map((edge) => edge.toFixed(6))).toEqual(wide.map((edge) => edge.toFixed(6)));
      if (points.every((point) => !contains(view, point))) expect(wide).toEqual(view);
    }),
    { numRuns: 500 }
  );
});

it('leaves a view alone whose places are clear of its edges', () => {
  const view: Bounds = [113.7025, 34.7625, 113.7535, 34.7955];
  expect(
    withMargins(
      view,
      placesAt([
        [113.728, 34.779],
        [120, 30]
      ])
    )
  ).toBe(view);
});
