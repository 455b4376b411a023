import { expect, it } from 'vitest';
import type { Bounds, LngLat, PlaceEntry, SiteFile, Streets } from './schema';
import { viewOf, viewsOf } from './view';

const noStreets: Streets = { nodes: [], roads: [] };
const noSite = {} as SiteFile;
const placeAt = (point: LngLat): PlaceEntry => ({ geometry: { point, radiusM: 100 } }) as PlaceEntry;
const contains = ([west, south, east, north]: Bounds, [lon, lat]: LngLat): boolean =>
  west < lon && lon < east && south < lat && lat < north;

it('the first view is the whole world while nothing has a position', () => {
  const { view, bounds } = viewsOf(noSite, [{ geometry: null } as PlaceEntry], noStreets);
  expect(view).toEqual([-170, -58, 178, 75]);
  expect(bounds).toEqual([-180, -85, 180, 85]);
});

it('the first view holds the places with a margin, and is at least a kilometre wide', () => {
  const points: LngLat[] = [
    [120.15, 30.25],
    [120.3, 30.255]
  ];
  const { view, bounds } = viewsOf(noSite, points.map(placeAt), noStreets);
  for (const point of points) expect(contains(view, point)).toBe(true);
  for (const corner of [view.slice(0, 2), view.slice(2)]) expect(contains(bounds, corner as LngLat)).toBe(true);
  const [west, south, east, north] = viewOf([[120.15, 30.25]])!;
  expect((north - south) * 111).toBeCloseTo(1.1, 1);
  expect((east - west) * 111 * Math.cos((30.25 * Math.PI) / 180)).toBeCloseTo(1.1, 1);
});

it('the first view holds the roads of places', () => {
  const streets = {
    nodes: [
      { id: 'a', lon: 10, lat: 50 },
      { id: 'b', lon: 10.02, lat: 50.01 }
    ],
    roads: [{ id: 'r', nodes: ['a', 'b'] }]
  } as Streets;
  const { view } = viewsOf(noSite, [{ geometry: { roadId: 'r' } } as PlaceEntry], streets);
  expect(contains(view, [10, 50]) && contains(view, [10.02, 50.01])).toBe(true);
});

it('the first view given by the editor is kept, and never goes beyond the world', () => {
  const said = { view: [0, 0, 1, 1], bounds: [-1, -1, 2, 2] } as SiteFile;
  expect(viewsOf(said, [placeAt([120, 30])], noStreets)).toEqual(said);
  const [west, south, east, north] = viewOf([
    [-180, -84],
    [180, 84.9]
  ])!;
  expect([west, south, east, north]).toEqual([-180, -85, 180, 85]);
});
