import { createPropertyExpression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import type { PlannedNames } from '$lib/names';
import { loadReport } from '$lib/server/report';
import type { Palette } from '$lib/cartography/colours';
import { firstViewOf } from './planned';
import { mapSources } from './sources';
import { mapStyle } from './style';

const report = loadReport();
const grey = '#777777';
const roles = Object.fromEntries(report.site.roles.map(({ id }) => [id, grey]));
const palette = new Proxy({ roles } as unknown as Palette, { get: (own, name) => (name === 'roles' ? own.roles : grey) });
const size = { width: 880, height: 848 };
const noNames: PlannedNames = { widths: [280], names: [] };
const first = firstViewOf(noNames, report.site.view, size);
const sources = mapSources(report, 'zh', size, first);
const now = { picked: { selected: null, focused: null }, visible: [], planned: true, errors: false };
const style = mapStyle(sources, palette, now, 34.78);

const isDrawn = ({ paint }: LayerSpecification): boolean =>
  !Object.entries(paint ?? {}).some(([name, value]) => /opacity$/.test(name) && value === 0);
/** All layers of the map except those that are invisible (for clicks, or to keep room free). */
const layers = style.layers.filter(isDrawn);

/** How MapLibre passes a property to its shader programs: as one value, by feature, or by feature and zoom. */
function kindOf(layer: LayerSpecification, name: string): string {
  const specification = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[`paint_${layer.type}`]?.[name];
  if (!specification) throw new Error(`no property ${name}`);
  const value: unknown = (layer.paint as Record<string, unknown>)[name];
  const made = createPropertyExpression(value, name, specification);
  if (made.result === 'error') throw new Error(JSON.stringify(made.value));
  return `${name} ${made.value.kind}`;
}

/** What distinguishes the programs of a layer type. */
const programsOf = (type: string, parts: RegExp): string[] => [
  ...new Set(
    layers
      .filter((layer) => layer.type === type)
      .map((layer) => {
        const names = Object.keys(layer.paint ?? {}).filter((name) => parts.test(name));
        return names
          .map((name) => kindOf(layer, name))
          .sort()
          .join();
      })
  )
];

it('all line layers share one shader program, and all circle layers another', () => {
  expect(programsOf('line', /color|opacity|width|dash/)).toHaveLength(1);
  expect(programsOf('circle', /circle-(color|opacity|radius)/)).toEqual([
    'circle-color source,circle-opacity source,circle-radius composite'
  ]);
  expect(programsOf('fill', /fill-(color|opacity)/)).toEqual(['fill-color source,fill-opacity source']);
  expect(programsOf('symbol', /^icon-(color|opacity)/).filter(Boolean)).toEqual(['icon-color source,icon-opacity source']);
  expect(programsOf('symbol', /^text-(color|opacity)/).filter(Boolean)).toEqual(['text-color source,text-opacity source']);
});

it('the check covers every layer type of the map', () => {
  expect(new Set(layers.map(({ type }) => type))).toEqual(new Set(['background', 'circle', 'fill', 'line', 'symbol']));
});
