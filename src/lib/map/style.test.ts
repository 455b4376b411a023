import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadReport } from '$lib/server/report';
import { words } from '$lib/words';
import { maplibreWords } from '$lib/words/maplibre';
import { MARKS } from './marks';
import type { Palette } from './palette';
import { mapSources, mapStyle, type Sources } from './style';

const report = loadReport();
const frame = { width: 880, height: 848 };
const sources = mapSources(report, 'zh', frame);
const visible = report.places.map(({ id }) => id);

/** Palette of one theme: which colours they are does not matter here, that each is one does. */
const paletteOf = (theme: 'light' | 'dark'): Palette => {
  const grey = theme === 'light' ? '#eeeeee' : '#222222';
  const base = { paper: grey, land: grey, ink: grey, softInk: grey, street: grey, streetCasing: grey, streetLocalCasing: grey };
  const roles = Object.fromEntries(report.site.roles.map(({ id, colour }) => [id, colour[theme]]));
  return { ...base, water: grey, waterInk: grey, metro: grey, roles };
};
const styleOf = (theme: 'light' | 'dark') => mapStyle(sources, paletteOf(theme), { selected: '', hovered: '', visible }, 34.78);

const collectionOf = (id: keyof Sources) => sources[id].data as FeatureCollection;
const idsOf = (id: keyof Sources) => collectionOf(id).features.map(({ properties }) => String(properties?.id));

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
  const style = styleOf(theme);

  it('is valid by the MapLibre style specification', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('asks no server for anything', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('names layers in kebab-case, each once', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses only marks that exist', () => {
    const icons = style.layers.flatMap((layer) => (layer.type === 'symbol' ? [JSON.stringify(layer.layout?.['icon-image'] ?? '')] : []));
    const used = new Set(icons.join().match(/(?<=")(square|blank|diamond[a-z-]*)(?=")/g));
    expect([...used].filter((name) => !(name in MARKS))).toEqual([]);
    expect(used.size).toBe(Object.keys(MARKS).length);
  });
});

it('says the same in both themes but for colours', () => {
  const colourless = (theme: 'light' | 'dark') => JSON.stringify(styleOf(theme).layers).replace(/#[0-9a-f]{6}/gi, '#');
  expect(colourless('dark')).toBe(colourless('light'));
});

describe('the sources', () => {
  it('draw every street once', () => {
    expect(idsOf('streets')).toEqual(report.network.roads.map(({ id }) => id));
  });

  it('draw every place that has a position, and no other', () => {
    const located = report.places.filter(({ geometry }) => geometry).map(({ id }) => id);
    expect(idsOf('places')).toEqual(located);
    expect([...idsOf('centres'), ...idsOf('road-names')].sort()).toEqual([...located].sort());
  });

  it('leave the name of a road of the report to the report', () => {
    const roadIds = report.places.flatMap(({ geometry }) => (geometry && 'roadId' in geometry ? [geometry.roadId] : []));
    expect(roadIds.length).toBeGreaterThan(0);
    expect(idsOf('street-names').filter((id) => roadIds.includes(id))).toEqual([]);
  });

  it('say in the label what is only roughly known', () => {
    const { approximately } = words.zh.map;
    for (const { properties } of collectionOf('centres').features) {
      expect(String(properties?.label).startsWith(approximately), String(properties?.id)).toBe(properties?.confidence === 'low');
    }
  });

  it('have closed rings, counter-clockwise as RFC 7946 asks', () => {
    const rings = collectionOf('places').features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : []));
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0]);
      const doubled = ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + ((ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0)), 0);
      expect(doubled).toBeGreaterThan(0);
    }
  });

  it('know which names have room on one side only: on a narrow frame more than on a wide one', () => {
    const atEdges = (width: number) => {
      const { data } = mapSources(report, 'zh', { width, height: 350 }).centres;
      return (data as FeatureCollection).features.filter(({ properties }) => properties?.edge !== 'none').length;
    };
    expect(atEdges(390)).toBeGreaterThan(atEdges(2000));
  });
});

it('has all of MapLibre’s own words', () => {
  const source = readFileSync('node_modules/maplibre-gl/src/ui/default_locale.ts', 'utf8');
  const keys = [...source.matchAll(/^\s+'([\w.]+)':/gm)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(20);
  expect(Object.keys(maplibreWords.zh).sort()).toEqual(keys.sort());
});
