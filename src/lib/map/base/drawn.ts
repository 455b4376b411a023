/** A base in our own hand: quiet colours of the page, whatever the tiles it comes from. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Kind } from '$lib/base';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/words';
import { growing } from '../expressions';
import { outside, type FirstView } from '../first-view';
import type { Palette } from '../palette';
import { inked, SLANTED_FONT, symbols, textSize } from '../symbols';
import type { Schema } from './schema';

/** Source, and layer in it, that a kind comes from. */
export type From = (kind: Kind) => { source: string; 'source-layer'?: string };

const isForm = (form: 'Polygon' | 'LineString'): ExpressionSpecification => ['==', ['geometry-type'], form];

/** Pixels at zoom 14, for the class of a road; the same as of our own streets. */
const widthOf = (of: ExpressionSpecification): ExpressionSpecification => [
  'match',
  of,
  'expressway',
  7,
  'arterial',
  6,
  'collector',
  4,
  'service',
  1.2,
  2.4
];
const rankOf = (of: ExpressionSpecification): ExpressionSpecification => [
  'match',
  of,
  'expressway',
  4,
  'arterial',
  3,
  'collector',
  2,
  'service',
  0,
  1
];

export function ground(from: From, schema: Schema, palette: Palette): LayerSpecification[] {
  const only = (kind: Kind, ...more: ExpressionSpecification[]): { filter: FilterSpecification } => ({
    filter: ['all', ...(schema[kind].only ? [schema[kind].only] : []), ...more]
  });
  const road = schema.roads.class;
  const isService: ExpressionSpecification = ['==', road, 'service'];
  const roads = {
    type: 'line',
    layout: { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': rankOf(road) },
    ...from('roads')
  } as const;
  return [
    { id: 'base-green', type: 'fill', ...from('green'), ...only('green', isForm('Polygon')), paint: { 'fill-color': palette.green } },
    { id: 'base-water', type: 'fill', ...from('water'), ...only('water', isForm('Polygon')), paint: { 'fill-color': palette.water } },
    {
      id: 'base-waterways',
      type: 'line',
      ...from('water'),
      ...only('water', isForm('LineString')),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.water, 'line-width': growing(['match', schema.water.class, 'river', 4, 1.5]) }
    },
    {
      id: 'base-buildings',
      type: 'fill',
      ...from('buildings'),
      ...only('buildings', isForm('Polygon')),
      minzoom: 14,
      paint: { 'fill-color': palette.building, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 14, 0, 14.6, 1] }
    },
    {
      id: 'base-rail',
      type: 'line',
      ...from('rail'),
      // The metro of the report's time is ours.
      ...only('rail', ['!=', schema.rail.class, 'subway']),
      paint: { 'line-color': palette.metro, 'line-width': growing(1.2), 'line-opacity': 0.7 }
    },
    {
      id: 'base-service',
      ...roads,
      ...only('roads', isService),
      minzoom: 14,
      paint: { 'line-color': palette.streetLocalCasing, 'line-width': growing(['+', widthOf(road), 1]) }
    },
    {
      id: 'base-roads-casing',
      ...roads,
      ...only('roads', ['!', isService]),
      paint: {
        'line-color': ['match', road, 'local', palette.streetLocalCasing, palette.streetCasing],
        'line-width': growing(['+', widthOf(road), 2])
      }
    },
    {
      id: 'base-roads-fill',
      ...roads,
      ...only('roads', ['!', isService]),
      paint: { 'line-color': palette.street, 'line-width': growing(widthOf(road)) }
    }
  ];
}

/** Every name our own layers write: the base keeps silent about those. */
function spoken({ network, context, places }: MappedReport): string[] {
  const all = [
    ...network.roads,
    ...context.water,
    ...context.landmarks,
    ...context.communities,
    ...context.stations,
    ...context.lines,
    ...places
  ];
  return [...new Set(all.flatMap(({ name, nameIn }) => [name, ...Object.values(nameIn)]).filter((name) => name !== null))];
}

/** Names of roads and of water, outside of the first view: inside of it every name has been given its place. */
export function names(
  from: From,
  { name, nameEn, ...schema }: Schema,
  report: MappedReport,
  language: Language,
  { softInk, waterInk, land }: Palette,
  { zooms }: FirstView
): LayerSpecification[] {
  const label: ExpressionSpecification = language === 'zh' ? name : ['coalesce', nameEn, name];
  const filter: FilterSpecification = ['all', ['has', 'name'], ['!', ['in', ['coalesce', name, ''], ['literal', spoken(report)]]]];
  const along = {
    'text-field': label,
    'symbol-placement': 'line',
    'symbol-spacing': 300,
    'text-max-angle': 30,
    'text-padding': 5
  } as const;
  const layers = [
    symbols({
      id: 'base-roads-labels',
      ...from('roads'),
      filter: ['all', filter, ...(schema.roads.only ? [schema.roads.only] : [])],
      minzoom: 13.5,
      layout: { ...along, 'text-size': textSize(11, 12), 'text-letter-spacing': 0.1 },
      paint: inked(softInk, land)
    }),
    symbols({
      id: 'base-waterways-labels',
      ...from('water'),
      filter: ['all', filter, isForm('LineString')],
      layout: { ...along, 'text-font': SLANTED_FONT, 'text-size': textSize(11, 13), 'text-letter-spacing': 0.2 },
      paint: inked(waterInk, land)
    }),
    symbols({
      id: 'base-water-labels',
      ...from('water'),
      filter: ['all', filter, isForm('Polygon')],
      minzoom: 13,
      layout: { 'text-field': label, 'text-font': SLANTED_FONT, 'text-size': textSize(11, 13), 'text-letter-spacing': 0.2 },
      paint: inked(waterInk, land)
    }),
    symbols({
      id: 'base-green-labels',
      ...from('green'),
      filter: ['all', filter, ...(schema.green.only ? [schema.green.only] : [])],
      minzoom: 14,
      layout: { 'text-field': label, 'text-size': textSize(11, 12) },
      paint: inked(softInk, land)
    })
  ];
  return layers.flatMap((layer) => outside(zooms, layer));
}
