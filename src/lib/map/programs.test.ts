import { createPropertyExpression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { areaLayers } from './areas';
import { metroLayers } from './metro';
import type { Palette } from './palette';
import { placeLabels } from './place-labels';
import { sharingPrograms } from './programs';
import { roadLayers } from './roads';
import { streetLayers } from './streets';
import { waterLayers } from './water';

const grey = '#777777';
const palette = new Proxy({ roles: { a: grey, b: grey } } as unknown as Palette, {
  get: (own, name) => (name === 'roles' ? own.roles : grey)
});
const isDrawn = ({ paint }: LayerSpecification): boolean =>
  !Object.entries(paint ?? {}).some(([name, value]) => /opacity$/.test(name) && value === 0);
const layers = sharingPrograms([
  ...waterLayers(palette, 34.78),
  ...streetLayers(palette),
  ...metroLayers(palette),
  ...areaLayers(palette),
  ...roadLayers(palette),
  ...placeLabels(palette)
]).filter(isDrawn);

/** How MapLibre will hand a property to its programs: as one value, or by feature, or by feature and zoom. */
function kindOf(layer: LayerSpecification, name: string): string {
  const specification = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[`paint_${layer.type}`]?.[name];
  if (!specification) throw new Error(`no property ${name}`);
  const value: unknown = (layer.paint as Record<string, unknown>)[name];
  const made = createPropertyExpression(value, name, specification);
  if (made.result === 'error') throw new Error(JSON.stringify(made.value));
  return `${name} ${made.value.kind}`;
}

/** What distinguishes the programs of a type of layer: a dashed line has one of its own. */
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

it('draws all lines by two programs, and all circles by one', () => {
  expect(programsOf('line', /color|opacity|width|dash/)).toHaveLength(2);
  expect(programsOf('circle', /circle-(color|opacity|radius)/)).toEqual([
    'circle-color source,circle-opacity source,circle-radius composite'
  ]);
  expect(programsOf('fill', /fill-(color|opacity)/)).toEqual(['fill-color source,fill-opacity source']);
  expect(programsOf('symbol', /^icon-(color|opacity)/)).toEqual(['icon-color source,icon-opacity source']);
  expect(programsOf('symbol', /^text-(color|opacity)/)).toEqual(['text-color source,text-opacity source']);
});
