import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureIdentifier, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { loadReport } from '$lib/server/report';
import type { Palette } from '$lib/cartography/colours';
import type { PlannedName } from '$lib/names';
import { areaLayers } from './areas';
import { contextLabels } from './context-labels';
import { highlightPlaces, pickedFeatures } from './picked';
import { placeLabels } from './place-labels';
import { firstViewOf, plannedLabels } from './planned';
import { roadLayers } from './roads';
import { mapSources } from './sources';

const report = loadReport();
const place = report.places.find(({ geometry, role }) => role && geometry && 'point' in geometry);
const beaded = report.site.roles.find(({ form }) => form === 'beaded')?.id;
const road = report.places.find(({ role, geometry }) => role === beaded && geometry && 'roadId' in geometry);
if (!place || !road) throw new Error('the report has neither');

const position = { x: 25, y: 50, dx: 0, dy: 0, turn: 0, size: 13, lines: null, glyphs: null, breakpoints: [0] };
const named = (id: string, overlaps: boolean): PlannedName => {
  return { id: `spot-${id}`, kind: 'spot', text: id, spacing: 0, place: id, role: null, positions: [{ ...position, overlaps }] };
};
const first = firstViewOf({ widths: [280], names: [named(place.id, true), named(road.id, false)] }, report.site.view, {
  width: 880,
  height: 848
});
const sources = mapSources(report, 'zh', { width: 880, height: 848 }, first);
const partsOf = (picked: Parameters<typeof pickedFeatures>[1]) =>
  pickedFeatures(sources, picked).features.map(({ properties }) => `${properties?.['id']} ${properties?.['part']}`);

it('the source “picked” is empty while nothing is picked', () => {
  expect(partsOf({ selected: null, focused: null })).toEqual([]);
});

it('the source “picked” has the ring of the selected or focused place, and the name of the selected one', () => {
  const parts = [`${place.id} ring`, `${place.id} centre`, `${place.id} name`];
  expect(partsOf({ selected: place.id, focused: null })).toEqual(parts);
  expect(partsOf({ selected: null, focused: place.id })).toEqual([`${place.id} ring`]);
  expect(partsOf({ selected: place.id, focused: road.id })).toEqual([`${road.id} beads`, ...parts]);
});

it('the source “picked” leaves out names that are already in the plan', () => {
  expect(partsOf({ selected: road.id, focused: null })).toEqual([`${road.id} beads`]);
});

it('no filter and no layout property depends on what is picked', () => {
  const palette = new Proxy({ roles: {} } as Palette, { get: (own, name) => (name === 'roles' ? own.roles : '#777777') });
  const layers: LayerSpecification[] = [
    ...areaLayers(palette),
    ...roadLayers(palette),
    ...contextLabels(palette),
    ...placeLabels(palette),
    ...plannedLabels(palette)
  ];
  const laidOut = layers.map((layer) => JSON.stringify(['filter' in layer ? layer.filter : null, layer.layout]));
  expect(laidOut.filter((text) => text.includes('feature-state'))).toEqual([]);
  // The global state of the style: the filter, whether the map is near its first view, and whether circles are shown.
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const states = files.flatMap((name) => readFileSync(join(import.meta.dirname, name), 'utf8').match(/'global-state', '\w+'/g) ?? []);
  expect(states.sort()).toEqual(["'global-state', 'errors'", "'global-state', 'planned'", "'global-state', 'visible'"]);
});

it('the state of a place is only set where it changes, and again when the style has lost it', () => {
  const states = new Map<string, object>();
  const keyOf = ({ source, id }: FeatureIdentifier): string => `${source} ${id}`;
  const set: string[] = [];
  const map = {
    getFeatureState: (feature: FeatureIdentifier) => states.get(keyOf(feature)) ?? {},
    setFeatureState: (feature: FeatureIdentifier, state: object) => {
      states.set(keyOf(feature), state);
      set.push(String(feature.id));
    }
  } as unknown as MapLibreMap;
  const placesSet = (hovered: string | null): string[] => {
    set.splice(0);
    highlightPlaces(map, { selected: null, focused: null, hovered, ids: new Set(), dimmed: 1, isRinged: false }, [place.id, road.id]);
    return [...new Set(set)];
  };
  expect(placesSet(null)).toEqual([place.id, road.id]);
  expect(placesSet(null)).toEqual([]);
  expect(placesSet(road.id)).toEqual([road.id]);
  states.clear();
  expect(placesSet(road.id)).toEqual([place.id, road.id]);
});
