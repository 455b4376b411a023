/** Names of layers and properties in tiles: ours, written by `npm run basemap`, and those of Protomaps. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Kind } from '$lib/base';

type Part = { layer: string; only?: ExpressionSpecification; class: ExpressionSpecification };
export type Schema = Record<Kind, Part> & { name: ExpressionSpecification; nameEn: ExpressionSpecification };

const get = (property: string): ExpressionSpecification => ['get', property];
const own = (layer: Kind): Part => ({ layer, class: get('class') });

/** The GeoJSON files of the folder have no layers: each source is named after its kind. */
export const OURS: Schema = {
  green: own('green'),
  water: own('water'),
  buildings: own('buildings'),
  rail: own('rail'),
  roads: own('roads'),
  name: get('name'),
  nameEn: get('nameEn')
};

const GREEN = 'park forest wood grass grassland garden golf_course nature_reserve cemetery meadow scrub pitch'.split(' ');
const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', get('kind'), ['literal', kinds]];

/** Version 4, https://docs.protomaps.com/basemaps/layers */
export const PROTOMAPS: Schema = {
  green: { layer: 'landuse', only: kindIs(...GREEN), class: ['literal', 'area'] },
  water: {
    layer: 'water',
    class: ['match', get('kind'), ['river', 'canal'], 'river', ['stream', 'ditch', 'drain'], 'stream', 'area']
  },
  buildings: { layer: 'buildings', class: ['literal', 'area'] },
  rail: { layer: 'roads', only: kindIs('rail'), class: ['match', get('kind_detail'), ['subway', 'tram'], get('kind_detail'), 'rail'] },
  roads: {
    layer: 'roads',
    only: kindIs('highway', 'major_road', 'medium_road', 'minor_road'),
    class: [
      'match',
      get('kind_detail'),
      ['motorway', 'motorway_link', 'trunk', 'trunk_link'],
      'expressway',
      ['primary', 'primary_link', 'secondary', 'secondary_link'],
      'arterial',
      ['tertiary', 'tertiary_link'],
      'collector',
      'service',
      'service',
      'local'
    ]
  },
  name: ['coalesce', get('name:zh-Hans'), get('name:zh'), get('name')],
  nameEn: ['coalesce', get('name:en'), get('name')]
};

/** The schema of tiles with these layers; undefined if it is unknown. */
export function schemaOf(layers: readonly string[]): Schema | undefined {
  return [OURS, PROTOMAPS].find(({ green, water, roads }) => [green, water, roads].every(({ layer }) => layers.includes(layer)));
}
