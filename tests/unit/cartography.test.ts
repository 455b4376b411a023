/** Live map, page and frame, and share image, compared with the table of symbols. */
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { INKS, type Colours, type Palette } from '../../src/lib/cartography/colours';
import { growth } from '../../src/lib/cartography/growth';
import { AREA, METRO, POINTS, ROADS, STREETS } from '../../src/lib/cartography/symbols';
import { isSector, offMapPlaces } from '../../src/lib/geography/off-map';
import { zoomAtWidth } from '../../src/lib/geography/zoom';
import { areaLayers } from '../../src/lib/map/areas';
import { metroLayers } from '../../src/lib/map/metro';
import { roadLayers } from '../../src/lib/map/roads';
import { streetLayers } from '../../src/lib/map/streets';
import { outlineOf } from '../../src/lib/marks/outline';
import RoleMark from '../../src/lib/marks/RoleMark.svelte';
import RoseDrawing from '../../src/lib/page/RoseDrawing.svelte';
import { POINT_FORMS } from '../../src/lib/report/schema';
import { loadReport } from '../../src/lib/server/report';
import { drawingOf } from '../../src/lib/static-map/drawn';
import ImageMap from '../../src/lib/static-map/share/ImageMap.svelte';
import { IMAGE_INKS, type ImagePalette } from '../../src/lib/static-map/share/palette';
import { lengthsOf, sheetOf } from '../../src/lib/static-map/sheet';

const report = loadReport();
const { view } = report.site;
const colours = Object.fromEntries([...INKS, ...IMAGE_INKS].map((ink) => [ink, '#888888'])) as ImagePalette;
const palette: Palette = { ...(colours as Colours), roles: { volunteers: '#0000ff' } };

const layers = [...streetLayers(palette), ...metroLayers(palette), ...areaLayers(palette), ...roadLayers(palette)];

/** Width of a line of the live map, pixels. */
function live(id: string, zoom: number, properties: Record<string, string>): number {
  const layer = layers.find((one) => one.id === id);
  if (layer?.type !== 'line') throw new Error(`no line ${id}`);
  const width = layer.paint?.['line-width'];
  if (typeof width === 'number') return width;
  const made = createExpression(width, 'line-width');
  if (made.result === 'error') throw new Error(JSON.stringify(made.value));
  return made.value.evaluate({ zoom }, { type: 'LineString', properties, geometry: [] }, {}) as number;
}

/** Width of a stroke of the static map, pixels, if the view is `width` pixels wide: the `calc()` of the style sheet, evaluated. */
function drawn(selector: string, width: number): number {
  const [, body = ''] =
    sheetOf()
      .split('}')
      .map((rule) => rule.split('{'))
      .find(([name]) => name === `.static-map ${selector}`) ?? [];
  const [, value = ''] = /stroke-width:([^;]+)/.exec(body) ?? [];
  const [, chords = ''] = /--px14:min\(([^)]*)\)/.exec(lengthsOf(view).relative) ?? [];
  const px14 = Math.min(
    ...chords.split(',').map((chord) => {
      const [, fixed, slope] = /([-\d.]+)px \+ ([-\d.]+)cqw/.exec(chord) ?? [];
      return Number(fixed) + (Number(slope) * width) / 100;
    })
  );
  const [, grown, plain] = /^(?:calc\(([\d.]+)\*var\(--px14\)\)|([\d.]+)px)$/.exec(value) ?? [];
  return grown ? Number(grown) * px14 : Number(plain);
}

const widths = [320, 390, 480, 640, 840, 1130, 1440];
const lines: [string, number, string, Record<string, string>, string][] = [
  ...Object.entries(STREETS).flatMap(([name, { width, casing }]): (typeof lines)[number][] => [
    [`${name} street`, width, 'streets-fill', { class: name }, `.${name}`],
    [`casing of the ${name} street`, width + casing, 'streets-casing', { class: name }, `.casing.${name}`]
  ]),
  ...Object.entries(ROADS).flatMap(([form, { width, casing }]): (typeof lines)[number][] => [
    [`${form} road`, width, 'roads', { form }, `.${form} .line`],
    [`casing of the ${form} road`, width + casing, 'roads-casing', { form }, `.casing.${form}`]
  ])
];

describe.each(lines)('the %s', (_, at14, layer, properties, selector) => {
  it('is as wide on the live map as the table says', () => {
    for (const zoom of [10.5, 12.4, 13.6, 14, 16]) expect(live(layer, zoom, properties)).toBeCloseTo(at14 * growth(zoom), 6);
  });

  it('is as wide on the static map as on the live map, within half a pixel', () => {
    for (const width of widths) {
      const there = live(layer, zoomAtWidth(view, width), properties);
      expect(Math.abs(drawn(selector, width) - there), `${width} px`).toBeLessThan(0.5);
    }
  });
});

it('the outlines of areas and the metro are the same on both maps', () => {
  expect(drawn('.area circle', 840)).toBe(AREA.outline);
  expect(live('areas-outline', 13, {})).toBe(AREA.outline);
  expect(drawn('.metro', 840)).toBe(METRO.width);
  expect(live('metro-line', 13, {})).toBe(METRO.width);
});

it('share images have the proportions of the table', () => {
  const { scene, names } = drawingOf(report, 'zh');
  const { body } = render(ImageMap, {
    props: { scene, names, selected: null, colours, roles: palette.roles, x: 0, y: 0, width: 632, height: 630 }
  });
  const widthsOf = (d: string): number[] =>
    [...body.matchAll(/<path[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`d="${d}"`)).map((tag) => Number(/stroke-width="([\d.]+)"/.exec(tag)?.[1])); // prettier-ignore
  const arterial = scene.classes.find((one) => one.class === 'arterial');
  const road = scene.roads[0];
  if (!arterial || !road) throw new Error('the report has neither');
  const [casing = 0, fill = 0] = widthsOf(arterial.d);
  const [paper = 0, line = 0] = widthsOf(road.d);
  const { width, casing: more } = ROADS[road.form];
  expect(casing / fill).toBeCloseTo((STREETS.arterial.width + STREETS.arterial.casing) / STREETS.arterial.width, 6);
  expect(paper / line).toBeCloseTo((width + more) / width, 6);
  expect(line / fill).toBeCloseTo(width / STREETS.arterial.width, 6);
});

it.each(POINT_FORMS)('shows in the legend %s of a well-known place', (form) => {
  const { corners, reach } = POINTS[form];
  const { body } = render(RoleMark, { props: { form } });
  expect(body).toContain(corners ? `d="${outlineOf(corners, reach)}"` : `r="${reach}"`);
  expect(body).not.toContain('paper');
});

it.each([
  ['high', 0],
  ['medium', 0],
  ['low', 1]
] as const)('has a hole in marks of %s confidence on the rose: %i', (confidence, holes) => {
  const points = offMapPlaces(report).filter((seen) => !isSector(seen)).map((seen) => ({ ...seen, where: '' })); // prettier-ignore
  const entries = points.flatMap((seen) => report.places.filter(({ id }) => id === seen.id).map((place) => ({ seen, place: { ...place, confidence } }))); // prettier-ignore
  const { body } = render(RoseDrawing, {
    props: { report, entries, opening: { selected: null, href: (id: string) => id }, language: 'zh' }
  });
  expect(entries.length).toBeGreaterThan(0);
  expect(body.match(/class="hole/g) ?? []).toHaveLength(holes * entries.length);
});
