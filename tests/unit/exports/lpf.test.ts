import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { edition, made, madeJson } from './edition';
import { expanded } from './json-ld';

type Feature = {
  '@id': string;
  properties: {
    title: string;
    id: string;
    kind: string;
    confidence: string;
    excerpts: { id: string; spans: [number, number][] }[];
    honours: { id: string; level: string; excerpt: string }[];
  };
  when: { timespans: { start: { in: string } }[]; certainty: string };
  geometry: { geometries: { type: string; coordinates: unknown; certainty: string; approximation: { tolerance: number } }[] } | null;
  relations?: { relationTo: string }[];
  descriptions: { value: string; lang: string }[];
};
type Collection = { features: Feature[] };

const { report } = edition;
const schema = JSON.parse(readFileSync('tests/schemas/linked-places.json', 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);
const collection = madeJson<Collection>('places.lpf.json');

test('is valid Linked Places and valid GeoJSON', () => {
  isValid(collection);
  expect(isValid.errors).toBeNull();
  expect(() => check(made('places.lpf.json'))).not.toThrow();
});

test('the rules detect faults', () => {
  const spoil = (change: (feature: Record<string, unknown>) => void): boolean => {
    const copy = madeJson<{ features: Record<string, unknown>[] }>('places.lpf.json');
    change(copy.features[0]!);
    return isValid(copy);
  };
  expect(spoil(() => undefined)).toBe(true);
  expect(spoil((feature) => delete feature['names'])).toBe(false);
  expect(spoil((feature) => (feature['when'] = { timespans: [{ start: { in: 'last year' } }] }))).toBe(false);
  expect(spoil((feature) => (feature['geometry'] = { type: 'GeometryCollection', geometries: [] }))).toBe(false);
  expect(spoil((feature) => (feature['properties'] = { title: 'x', fclasses: ['Q'] }))).toBe(false);
});

test('the file, read back, has the same places, excerpts and awards', () => {
  expect(
    collection.features.map(({ properties: { id, title, kind, confidence, excerpts }, geometry }) => {
      const [shape] = geometry?.geometries ?? [];
      const position = shape && (shape.type === 'Point' ? { point: shape.coordinates, radiusM: shape.approximation.tolerance } : 'line');
      return { id, name: title, kind, confidence, position: position ?? null, excerpts: excerpts.map((one) => one.id) };
    })
  ).toEqual(
    report.places.map(({ id, name, kind, confidence, geometry }) => {
      const position = geometry && ('point' in geometry ? geometry : 'line');
      return {
        id,
        name,
        kind,
        confidence,
        position,
        excerpts: report.excerpts.filter(({ places }) => places.includes(id)).map((one) => one.id)
      };
    })
  );
  const awards = collection.features.flatMap(({ properties }) =>
    properties.honours.map(({ id, excerpt }) => `${properties.id} ${id} ${excerpt}`)
  );
  expect(awards.sort()).toEqual(report.awards.map(({ community, honour, excerpt }) => `${community} ${honour} ${excerpt}`).sort());
  for (const { properties, descriptions } of collection.features) {
    const base = descriptions.filter(({ lang }) => lang === report.site.language.split('-')[0]);
    expect(base.map(({ value }) => value)).toEqual(
      properties.excerpts.map(({ id }) => report.excerpts.find((one) => one.id === id)?.quote)
    );
  }
});

test('has date, certainty, error and surrounding place', () => {
  for (const { when, geometry, properties, relations } of collection.features) {
    expect(when).toMatchObject({ timespans: [{ start: { in: report.setting?.when } }], certainty: report.setting?.certainty });
    for (const shape of geometry?.geometries ?? []) {
      expect(shape.certainty).toBe({ high: 'certain', medium: 'less-certain', low: 'uncertain' }[properties.confidence]);
      expect(shape.approximation.tolerance).toBeGreaterThan(0);
    }
    const around = report.places.find(({ id }) => id === properties.id)?.insideOf;
    expect(relations?.map(({ relationTo }) => relationTo)).toEqual(around && [`https://map.example/places/${around}/`]);
  }
});

test('as linked data every place keeps its address, names and certainty', async () => {
  const text = JSON.stringify(await expanded(collection));
  for (const { '@id': id } of collection.features) expect(text).toContain(`"@id":"${id}"`);
  for (const { name } of report.places)
    expect(text).toContain(`"http://linkedpasts.org/ontology/lpo_latest.ttl#toponym":[{"@value":"${name}"}]`);
  expect(text).toContain('http://linkedpasts.org/ontology/lpo_latest.ttl#has_certainty');
  expect(text).toContain('http://vocab.getty.edu/aat/300008217');
});
