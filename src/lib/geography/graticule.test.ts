import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { contains, padded } from './bounds';
import { graticuleOf } from './graticule';
import type { Bounds } from '$lib/report/schema';

const names = (view: Bounds): string[] => graticuleOf(view).roads.map(({ name }) => name ?? '');

describe('a graticule', () => {
  test('has lines at round values, labelled in degrees, minutes and seconds', () => {
    const inHalfAMinute = names([113.7, 34.75, 113.71, 34.76]);
    expect(inHalfAMinute).toContain('113°42′ E');
    expect(inHalfAMinute).toContain('113°42′10″ E');
    expect(inHalfAMinute).toContain('34°45′30″ N');
    expect(names([-10, -10, 10, 10])).toEqual(expect.arrayContaining(['0° E', '10° W', '10° S', '20° N']));
  });

  test('crosses any view, and stays within the world', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(170), degrees(75), fc.double({ min: 0.002, max: 9, noNaN: true }), (west, south, size) => {
        const view: Bounds = [west, south, west + size, south + size];
        const { nodes, roads } = graticuleOf(view);
        expect(roads.filter(({ id }) => id.startsWith('meridian')).length).toBeGreaterThanOrEqual(3);
        expect(roads.filter(({ id }) => id.startsWith('parallel')).length).toBeGreaterThanOrEqual(3);
        expect(roads.length).toBeLessThan(80);
        for (const node of Object.values(nodes)) {
          expect(contains([-180, -85, 180, 85], node)).toBe(true);
          expect(contains(padded(view, 1.001), node)).toBe(true);
        }
      })
    );
  });

  test('has few lines on a view of the whole world', () => {
    expect(graticuleOf([-180, -85, 180, 85]).roads.length).toBeLessThan(40);
  });
});
