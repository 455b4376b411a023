import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { KINDS } from '$lib/base';
import { isUnbounded } from '$lib/geography/anchor';
import { INKS, type Colours, type Palette } from '$lib/cartography/colours';
import type { PlannedNames } from '$lib/names';
import { POINT_FORMS } from '$lib/report/schema';
import { loadReport } from '$lib/server/report';
import { messages } from '$lib/messages';
import { maplibreMessages } from '$lib/messages/maplibre';
import { shapes, names as baseNames, type From } from './base/layers';
import { OURS, PROTOMAPS, schemaOf } from './base/schema';
import type { BaseStyle } from './base/style';
import { MARKS } from './marks';
import { firstViewOf } from './planned';
import { mapSources, type Sources } from './sources';
import { mapStyle } from './style';

const report = loadReport();
const placed = { dx: 3, dy: -8, turn: 0, size: 13, lines: null, glyphs: null, breakpoints: [0], overlaps: false };
const named = { id: 'spot-x', kind: 'spot', text: 'x', spacing: 0, place: 'x', role: null } as const;
const plan: PlannedNames = { widths: [280], names: [{ ...named, positions: [{ ...placed, x: 25, y: 50 }] }] };
const size = { width: 880, height: 848 };
const first = firstViewOf(plan, report.site.view, size);
const sources = mapSources(report, 'zh', size, first);
const visible = report.places.map(({ id }) => id);

/** A palette: the actual colours do not matter here, but each has to be a colour. */
const paletteOf = (theme: 'light' | 'dark'): Palette => {
  const grey = theme === 'light' ? '#eeeeee' : '#222222';
  const roles = Object.fromEntries(report.site.roles.map(({ id, colour }) => [id, colour[theme]]));
  return { ...(Object.fromEntries(INKS.map((ink) => [ink, grey])) as Colours), roles };
};
const now = { picked: { selected: null, focused: null }, visible, planned: true, errors: false };
const styleOf = (theme: 'light' | 'dark') => mapStyle(sources, paletteOf(theme), now, 34.78);

const collectionOf = (id: keyof Sources) => sources[id].data as FeatureCollection;
const idsOf = (id: keyof Sources) => collectionOf(id).features.map(({ properties }) => String(properties?.id));

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
  const style = styleOf(theme);

  it('is valid by the MapLibre style specification', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('loads nothing from any server', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('draws a halo of more than one pixel around no letters with images: MapLibre would draw the letters twice, and bolder', () => {
    for (const { id, layout, paint } of style.layers.filter((layer) => layer.type === 'symbol'))
      if (JSON.stringify(layout?.['text-field'] ?? '').includes('"image"'))
        expect(Number(paint?.['text-halo-width']), id).toBeLessThanOrEqual(1);
  });

  it('names layers in kebab-case, each once', () => {
    const ids = style.layers.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows either the planned names, near the first view, or all other names, away from it', () => {
    const named = style.layers.filter((layer) => layer.type === 'symbol').filter((layer) => layer.layout?.['text-field'] !== undefined);
    expect(named.filter(({ minzoom = 0, maxzoom }) => maxzoom !== undefined || minzoom > 12)).toEqual([]);
    const mentions = named.filter((layer) => JSON.stringify([layer.filter, layer.layout]).includes('["global-state","planned"]'));
    expect(mentions.map(({ id }) => id)).toEqual(named.map(({ id }) => id));
  });

  it('draws the rings around communities over all names, so that no halo of a name cuts them', () => {
    expect(style.layers.at(-1)?.id).toBe('places-rings');
  });

  it('uses only icons that exist', () => {
    const icons = style.layers.flatMap((layer) => (layer.type === 'symbol' ? [JSON.stringify(layer.layout?.['icon-image'] ?? '')] : []));
    const used = new Set(icons.join().match(new RegExp(`(?<=")(square|blank|(${POINT_FORMS.join('|')})(-hollow)?)(?=")`, 'g')));
    expect([...used].filter((name) => !(name in MARKS))).toEqual([]);
    expect(used.size).toBe(Object.keys(MARKS).length);
  });
});

it('both themes differ in colours only', () => {
  const colourless = (theme: 'light' | 'dark') => JSON.stringify(styleOf(theme).layers).replace(/#[0-9a-f]{6}/gi, '#');
  expect(colourless('dark')).toBe(colourless('light'));
});

/** All kinds of bases, as the map gets them after loading. */
const bases: Record<string, BaseStyle> = (() => {
  const style = (sources: BaseStyle['sources'], from: From, schema: typeof OURS): BaseStyle => ({
    sources,
    shapes: (palette) => shapes(from, schema, palette),
    names: (palette) => baseNames(from, schema, report, 'en', palette),
    water: true,
    attributed: false
  });
  const files = Object.fromEntries(
    KINDS.map((kind) => [`base-${kind}`, { type: 'geojson', data: `https://example.org/${kind}.json` } as const])
  );
  const tiles = { 'base-tiles': { type: 'vector', url: 'pmtiles://https://example.org/a.pmtiles' } } as const;
  const layered =
    (schema: typeof OURS): From =>
    (kind) => ({ source: 'base-tiles', 'source-layer': schema[kind].layer });
  return {
    'the folder': style(files, (kind) => ({ source: `base-${kind}` }), OURS),
    'our tiles': style(tiles, layered(OURS), OURS),
    'tiles of Protomaps': style(tiles, layered(PROTOMAPS), PROTOMAPS)
  };
})();

describe.each(Object.entries(bases))('with a base map of form %s', (_, style) => {
  const styled = (shown: boolean) => mapStyle(sources, paletteOf('light'), now, 34.78, { style, shown });
  const idsIn = (shown: boolean) => styled(shown).layers.map(({ id }) => id);

  it('is valid by the MapLibre style specification, while loading and when shown', () => {
    expect(validateStyleMin(styled(false))).toEqual([]);
    expect(validateStyleMin(styled(true))).toEqual([]);
  });

  it('while loading, the base map is below the opaque land, and our own layers are unchanged', () => {
    const ids = idsIn(false);
    expect(ids.slice(ids.indexOf('land'))).toEqual(styleOf('light').layers.map(({ id }) => id));
    expect(ids.slice(0, ids.indexOf('land')).length).toBeGreaterThan(5);
  });

  it('when shown, the base map replaces our streets and water, and is below all our other layers', () => {
    const ids = idsIn(true);
    expect(ids[0]).toBe('land');
    expect(ids).toContain('base-roads-fill');
    expect(ids.filter((id) => /^(streets-(casing|fill)|water-patch|extent-edge)$/.test(id))).toEqual([]);
    expect(ids.findLastIndex((id) => /^base-.*-(fill|casing)$/.test(id))).toBeLessThan(ids.indexOf('metro-line'));
    expect(ids.findLastIndex((id) => id.startsWith('base-'))).toBeLessThan(ids.findIndex((id) => id.startsWith('places-labels')));
  });
});

it('tells the supported tile schemas apart, and refuses others', () => {
  expect(schemaOf(['green', 'water', 'buildings', 'rail', 'roads'])).toBe(OURS);
  expect(schemaOf(['boundaries', 'buildings', 'earth', 'landcover', 'landuse', 'places', 'pois', 'roads', 'water'])).toBe(PROTOMAPS);
  expect(schemaOf(['transportation', 'water', 'building'])).toBeUndefined();
});

describe('the sources of the map', () => {
  it('draw every street once', () => {
    const streets = collectionOf('shapes').features.filter(({ properties }) => properties?.['kind'] === 'street');
    expect(streets.map(({ properties }) => String(properties?.['id']))).toEqual(report.network.roads.map(({ id }) => id));
  });

  it('have all streets, roads and circles in one, because each change between sources costs a mask of every tile in every frame', () => {
    const clipped = styleOf('light').layers.filter(({ type }) => type === 'line' || type === 'fill');
    expect(new Set(clipped.map((layer) => 'source' in layer && layer.source))).toEqual(new Set(['shapes']));
  });

  it('let MapLibre simplify every line: a frame with every point of the curves takes half as long again', () => {
    for (const [id, { tolerance }] of Object.entries(sources)) expect(tolerance, id).not.toBe(0);
  });

  it('draw every located place except whole areas, whose circle would look like a border', () => {
    const located = report.places.filter((place) => place.geometry && !isUnbounded(place)).map(({ id }) => id);
    const shapes = collectionOf('shapes').features.filter(({ properties }) => properties?.['part'] !== undefined);
    expect([...new Set(shapes.map(({ properties }) => String(properties?.['id'])))]).toEqual(located);
    expect([...idsOf('centres'), ...idsOf('road-names')].sort()).toEqual([...located].sort());
  });

  it('do not label a street that is a road of the report', () => {
    const roadIds = report.places.flatMap(({ geometry }) => (geometry && 'roadId' in geometry ? [geometry.roadId] : []));
    expect(roadIds.length).toBeGreaterThan(0);
    expect(idsOf('street-names').filter((id) => roadIds.includes(id))).toEqual([]);
  });

  it('have no Han characters and Latin letters in one name along a road: MapLibre would set the letters from top to bottom', () => {
    const names = mapSources(report, 'en', size, first)['road-names'].data as FeatureCollection;
    const labels = names.features.map(({ properties }) => String(properties?.['label']));
    expect(labels.filter((label) => /\p{Script=Han}/u.test(label)).length).toBeGreaterThan(0);
    expect(labels.filter((label) => /\p{Script=Han}/u.test(label) && /\p{Script=Latin}/u.test(label))).toEqual([]);
  });

  it('mark uncertain positions in the label', () => {
    const { approximately } = messages.zh.map;
    for (const { properties } of collectionOf('centres').features) {
      expect(String(properties?.label).startsWith(approximately), String(properties?.id)).toBe(properties?.confidence === 'low');
    }
  });

  it('have closed rings, counter-clockwise as RFC 7946 requires', () => {
    const rings = collectionOf('shapes').features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : []));
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0]);
      const doubled = ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + ((ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0)), 0);
      expect(doubled).toBeGreaterThan(0);
    }
  });

  it('know which names have room on one side only; there are more on a narrow map', () => {
    const atEdges = (width: number) => {
      const { data } = mapSources(report, 'zh', { width, height: 350 }, first).centres;
      return (data as FeatureCollection).features.filter(({ properties }) => properties?.edge !== 'none').length;
    };
    expect(atEdges(390)).toBeGreaterThan(atEdges(2000));
  });
});

/** Controls of MapLibre that this map does not have, and units that its scale does not use. */
const ABSENT = /^(Fullscreen|Geolocate|Logo|Navigation|Globe|Terrain)Control\.|^(Marker|Popup)\.|\.(Feet|Miles|NauticalMiles)$/;

it('every interface text of MapLibre that the map can show is translated', () => {
  const source = readFileSync('node_modules/maplibre-gl/src/ui/default_locale.ts', 'utf8');
  const all = [...source.matchAll(/^\s+'([\w.]+)':/gm)].map(([, key = '']) => key);
  expect(all.length).toBeGreaterThan(20);
  const keys = all.filter((key) => !ABSENT.test(key));
  expect(Object.keys(maplibreMessages.zh).sort()).toEqual(keys.sort());
});
