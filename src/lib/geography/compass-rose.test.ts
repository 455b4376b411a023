import { describe, expect, it } from 'vitest';
import type { Report } from '$lib/report/report';
import { offMapPlaces, isSector, middleBearing } from './off-map';
import { pointAt, radiusAt, scaleOf } from './compass-rose';

describe('rings of the compass rose', () => {
  it.each([
    [
      'a near place and a far sector',
      [
        [5.9, 5.9],
        [15, 21]
      ],
      [5, 10, 20]
    ],
    ['one place', [[7, 7]], [5, 10]],
    [
      'very far places',
      [
        [3, 3],
        [400, 400]
      ],
      [2, 20, 200]
    ],
    ['places less than a kilometre away', [[0.3, 0.4]], [0.2, 0.5]]
  ] as [string, [number, number][], number[]][])('are round numbers for %s', (_, distances, rings) => {
    const scale = scaleOf(distances);
    expect(scale.rings.map((km) => Number(km.toPrecision(6)))).toEqual(rings);
    for (const [, far] of distances) expect(radiusAt(far, scale)).toBeLessThan(1);
  });

  it('have larger radii for longer distances', () => {
    const scale = scaleOf([[3, 3], [400, 400]]); // prettier-ignore
    const radii = [0, 1, 3, 20, 200, 400].map((km) => radiusAt(km, scale));
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect(radii[0]).toBe(0);
  });
});

it('north is up and east to the right', () => {
  expect(pointAt(0, 10).map(Math.round)).toEqual([0, -10]);
  expect(pointAt(90, 10).map((value) => Math.round(value) + 0)).toEqual([10, 0]);
});

describe('a place outside the first view', () => {
  const place = (id: string, more: object) => ({ id, geometry: null, ...more });
  const seen = (...places: object[]) =>
    offMapPlaces({ site: { view: [113.7, 34.7, 113.8, 34.8] }, places } as unknown as Pick<Report, 'site' | 'places'>);
  const basis = { en: 'A guess.' };

  it('is a point where its point is known', () => {
    const [west] = seen(place('west', { geometry: { point: [113.65, 34.75], radiusM: 250 } }));
    expect(west && isSector(west)).toBe(false);
    expect(west?.wind).toBe(12);
    expect(west?.kilometres[0]).toBeCloseTo(9.1, 1);
  });

  it('is a sector where a direction is given, also for places inside of such a place', () => {
    const around = place('around', {
      geometry: { point: [113.9, 34.86], radiusM: 4500 },
      direction: { bearing: [54, 66], kilometres: [15, 21], basis }
    });
    const both = seen(around, place('village', { insideOf: 'around' }));
    expect(both.map(({ id, bearing, kilometres, wind }) => [id, bearing, kilometres, wind])).toEqual([
      ['around', [54, 66], [15, 21], 3],
      ['village', [54, 66], [15, 21], 3]
    ]);
  });

  it('is a sector as wide as the surrounding circle, where nothing else is known', () => {
    const [inside] = seen(
      place('village', { insideOf: 'around' }),
      place('around', { geometry: { point: [113.9, 34.75], radiusM: 6850 } })
    );
    expect(inside && isSector(inside)).toBe(true);
    expect(Math.round((inside?.bearing[1] ?? 0) - (inside?.bearing[0] ?? 0))).toBe(60);
  });

  it('is left out if the view shows it, or if nothing is known of it', () => {
    expect(seen(place('in', { geometry: { point: [113.75, 34.75], radiusM: 9 } }), place('unknown', {}))).toEqual([]);
  });

  it('has a mean bearing of north where the sector crosses north', () => {
    expect(middleBearing([350, 10])).toBe(0);
  });
});
