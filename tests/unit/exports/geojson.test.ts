import { hint } from '@mapbox/geojsonhint';
import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection, Point, LineString } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { edition, made, madeJson } from './edition';

type Members = {
  id: string;
  name: string;
  kind: string;
  confidence: string;
  insideOf: string | null;
  radiusM?: number;
  accuracyM?: number;
  honours: { id: string; level: string; excerpt: string; proof: string }[];
  excerpts: { id: string; quote: string; spans: [number, number][]; translation: Record<string, string> }[];
  mentions: { quote: string; spans: [number, number][] }[];
};
const { report } = edition;
const places = madeJson<FeatureCollection<Point | LineString | null, Members>>('places.geojson');
const unpaired = (pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));

test.for(['places.geojson', 'roads.geojson'])('%s: two other programs accept it, and positions are no more precise than known', (file) => {
  expect(() => check(made(file))).not.toThrow();
  expect(hint(made(file))).toEqual([]);
  const numbers = [...made(file).matchAll(/-?\d+\.(\d+)/g)].map(([, decimals = '']) => decimals.length);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(6);
});

test.for(['places.geojson', 'roads.geojson'])('%s: its bounding box is the smallest around all points', (file) => {
  const { bbox, features } = madeJson<FeatureCollection<Point | LineString | null>>(file);
  const points = features.flatMap(({ geometry }) =>
    geometry ? (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates) : []
  );
  const [lngs, lats] = [points.map(([lng = 0]) => lng), points.map(([, lat = 0]) => lat)];
  expect(bbox).toEqual([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
});

describe('places.geojson, read back, has', () => {
  it('the same places in the same order, null where nothing is known', () => {
    const read = places.features.map(({ id, geometry, properties: { name, kind, confidence, insideOf, radiusM } }) => ({
      id,
      name,
      kind,
      confidence,
      insideOf: insideOf ?? undefined,
      geometry:
        geometry && (geometry.type === 'Point' ? { point: geometry.coordinates, radiusM } : { line: geometry.coordinates.length > 1 })
    }));
    expect(read).toEqual(
      report.places.map(({ id, name, kind, confidence, insideOf, geometry }) => ({
        id,
        name,
        kind,
        confidence,
        insideOf,
        geometry: geometry && ('point' in geometry ? geometry : { line: true })
      }))
    );
    expect(places.features.some(({ geometry }) => geometry === null)).toBe(true);
  });

  it('the same excerpts and mentions, at the same offsets', () => {
    const excerpts = new Map(
      places.features.flatMap(({ properties }) =>
        properties.excerpts.map(({ id, quote, spans }) => [id, { quote, spans: unpaired(spans) }] as const)
      )
    );
    for (const { id, quote, spans, places: spoken } of report.excerpts) {
      if (spoken.length > 0) expect(excerpts.get(id)).toEqual({ quote, spans });
    }
    const mentions = places.features.flatMap(({ properties }) =>
      properties.mentions.map(({ spans }) => ({ place: properties.id, spans: unpaired(spans) }))
    );
    expect(mentions.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)).toEqual(report.mentions);
  });

  it('the same awards with their levels and proofs', () => {
    const awards = places.features.flatMap(({ properties: { id, honours } }) =>
      honours.map((held) => ({ community: id, honour: held.id, excerpt: held.excerpt }))
    );
    const byName = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(awards.sort(byName)).toEqual(
      report.awards.map(({ community, honour, excerpt }) => ({ community, honour, excerpt })).sort(byName)
    );
    for (const { honours } of places.features.map(({ properties }) => properties)) {
      for (const { id, level, proof } of honours) {
        const honour = report.honours.find((one) => one.id === id)!;
        expect(level).toBe(honour.level);
        expect(proof).toContain(honour.name);
      }
    }
  });
});

test('every position has its error', () => {
  for (const { geometry, properties } of places.features) {
    expect(properties.confidence === 'none').toBe(geometry === null);
    if (geometry) expect(properties.radiusM ?? properties.accuracyM).toBeGreaterThan(0);
  }
  const roads = madeJson<FeatureCollection<LineString, { accuracyM: number; confidence: string; place: string | null }>>('roads.geojson');
  for (const { properties } of roads.features) expect(properties.accuracyM).toBeGreaterThan(0);
  expect(
    roads.features
      .filter(({ properties }) => properties.place)
      .map(({ properties }) => properties.place)
      .sort()
  ).toEqual(
    report.places
      .filter(({ kind, geometry }) => kind === 'road' && geometry)
      .map(({ id }) => id)
      .sort()
  );
});
