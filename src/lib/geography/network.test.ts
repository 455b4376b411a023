import { readFileSync } from 'node:fs';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { Network, Place, Road } from '$lib/report/report';
import type { LngLat, PlacesFile, Streets } from '$lib/report/schema';
import { anchorOf, boundsOfPlace } from './anchor';
import { contains } from './bounds';
import { lengthKm } from './length';
import { lineOf, nodesOf, roadOf } from './network';

const read = <T>(file: string): T => JSON.parse(readFileSync(`geo/${file}`, 'utf8')) as T;
const streets = read<Streets>('streets.json');
const places = read<PlacesFile>('places.json').places;
const network: Network = {
  nodes: Object.fromEntries(streets.nodes.map(({ id, lon, lat }) => [id, [lon, lat]])),
  roads: streets.roads.map((road) => ({ ...road, segments: road.segments ?? [], nameIn: {} }))
};
const named = places.flatMap(({ geometry }) => (geometry && 'roadId' in geometry ? [roadOf(network, geometry.roadId)] : []));
const rings = network.roads.filter((road) => road.closed);

/** Karney's geodesic on WGS-84: an independent method on an ellipsoid, where ours uses a sphere. */
function geodesicKm(line: LngLat[]): number {
  const steps = line.slice(1).map(([lng, lat], i) => geodesic.Geodesic.WGS84.Inverse(line[i]![1], line[i]![0], lat, lng).s12 ?? NaN);
  return steps.reduce((sum, step) => sum + step, 0) / 1000;
}

describe('the roads of the report', () => {
  it.each([...named, ...rings].map((road) => [road.id, road] as const))('%s: length within 0.5 %% of the geodesic', (_, road) => {
    const line = lineOf(network, road);
    expect(Math.abs(lengthKm(line) / geodesicKm(line) - 1)).toBeLessThan(0.005);
  });

  it('all exist', () => {
    expect(named).toHaveLength(6);
    expect(rings).toHaveLength(2);
  });
});

describe('lineOf', () => {
  it('runs through every node of every road', () => {
    for (const road of network.roads) {
      const line = lineOf(network, road).map(String);
      for (const node of nodesOf(network, road)) expect(line).toContain(String(node));
    }
  });

  it('closes rings and leaves other roads open', () => {
    for (const road of network.roads) {
      const line = lineOf(network, road);
      expect(String(line[0]) === String(line.at(-1))).toBe(road.closed === true);
    }
  });

  it('adds nothing to straight roads', () => {
    const straight = network.roads.filter((road) => !road.smooth && !road.closed);
    expect(straight.length).toBeGreaterThan(0);
    for (const road of straight) expect(lineOf(network, road)).toEqual(nodesOf(network, road));
  });

  it('names missing roads and nodes in the error', () => {
    const lost: Road = { id: 'lost', name: null, nameIn: {}, class: 'local', smooth: false, nodes: ['a', 'b'], segments: [] };
    expect(() => lineOf({ nodes: { a: [0, 0] }, roads: [lost] }, lost)).toThrow('road "lost" runs through node "b"');
    expect(() => roadOf(network, 'lost')).toThrow('"lost"');
  });
});

describe('anchorOf and boundsOfPlace', () => {
  it('puts the anchor of every located place inside its bounds, and gives none to other places', () => {
    for (const place of places as Place[]) {
      const [anchor, bounds] = [anchorOf(place, network), boundsOfPlace(place, network)];
      expect([anchor === null, bounds === null]).toEqual([place.geometry === null, place.geometry === null]);
      if (anchor && bounds) expect(contains(bounds, anchor), place.id).toBe(true);
    }
  });

  it('puts the anchor of a road at half its length', () => {
    for (const road of named) {
      const place = places.find(({ geometry }) => geometry && 'roadId' in geometry && geometry.roadId === road.id) as Place;
      const line = lineOf(network, road);
      const [lng, lat] = anchorOf(place, network)!;
      const until = line.findIndex((_, i) => lengthKm(line.slice(0, i + 2)) >= lengthKm(line) / 2) + 1;
      expect(lengthKm([...line.slice(0, until), [lng, lat]])).toBeCloseTo(lengthKm(line) / 2, 3);
    }
  });
});
