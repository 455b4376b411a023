/** A base drawn in the quiet colours of the page, from any tiles of a known schema. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Kind } from '$lib/base';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/messages';
import type { Palette } from '$lib/cartography/colours';
import { LOCAL_NAMES_ZOOM, NAMES, STREETS } from '$lib/cartography/symbols';
import { growing, isPlanned, not } from '../expressions';
import { streetLines } from '../streets';
import { inked, lettering, symbols } from '../symbols';
import type { Schema } from './schema';

/** Source, and layer in it, of a kind. */
export type From = (kind: Kind) => { source: string; 'source-layer'?: string };

const isForm = (form: 'Polygon' | 'LineString'): ExpressionSpecification => ['==', ['geometry-type'], form];

export function shapes(from: From, schema: Schema, palette: Palette): LayerSpecification[] {
  const only = (kind: Kind, ...more: ExpressionSpecification[]): { filter: FilterSpecification } => ({
    filter: ['all', ...(schema[kind].only ? [schema[kind].only] : []), ...more]
  });
  const road = schema.roads.class;
  const isService: ExpressionSpecification = ['==', road, 'service'];
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
      // Metro lines are ours, as they were at the time of the report.
      ...only('rail', ['!=', schema.rail.class, 'subway']),
      paint: { 'line-color': palette.metro, 'line-width': growing(1.2), 'line-opacity': 0.7 }
    },
    {
      id: 'base-service',
      type: 'line',
      ...from('roads'),
      ...only('roads', isService),
      minzoom: 14,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette[STREETS.service.casingInk], 'line-width': growing(STREETS.service.width + 1) }
    },
    ...streetLines('base-roads', { ...from('roads'), ...only('roads', not(isService)) }, palette, road)
  ];
}

/** Names that our own layers write: the base leaves them out. */
function ownNames({ network, context, places }: MappedReport): string[] {
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

/** Names of roads and of water, outside of the first view only: inside it all names have planned positions. */
export function names(
  from: From,
  { name, nameEn, ...schema }: Schema,
  report: MappedReport,
  language: Language,
  palette: Palette
): LayerSpecification[] {
  const label: ExpressionSpecification = language === 'zh' ? name : ['coalesce', nameEn, name];
  const filter: ExpressionSpecification = [
    'all',
    not(isPlanned),
    ['has', 'name'],
    ['!', ['in', ['coalesce', name, ''], ['literal', ownNames(report)]]]
  ];
  const along = {
    'text-field': label,
    'symbol-placement': 'line',
    'symbol-spacing': 300,
    'text-max-angle': 30,
    'text-padding': 5
  } as const;
  return [
    symbols({
      id: 'base-roads-labels',
      ...from('roads'),
      filter: ['all', filter, ...(schema.roads.only ? [schema.roads.only] : [])],
      minzoom: LOCAL_NAMES_ZOOM - 0.5,
      layout: { ...lettering('street'), ...along },
      paint: inked(palette['soft-ink'], palette)
    }),
    symbols({
      id: 'base-waterways-labels',
      ...from('water'),
      filter: ['all', filter, isForm('LineString')],
      layout: { ...lettering('street'), ...along, 'text-letter-spacing': NAMES.water.spacing },
      paint: inked(palette['water-ink'], palette)
    }),
    symbols({
      id: 'base-water-labels',
      ...from('water'),
      filter: ['all', filter, isForm('Polygon')],
      minzoom: 13,
      layout: { ...lettering('landmark'), 'text-field': label, 'text-letter-spacing': NAMES.water.spacing },
      paint: inked(palette['water-ink'], palette)
    }),
    symbols({
      id: 'base-green-labels',
      ...from('green'),
      filter: ['all', filter, ...(schema.green.only ? [schema.green.only] : [])],
      minzoom: 14,
      layout: { ...lettering('landmark'), 'text-field': label },
      paint: inked(palette['soft-ink'], palette)
    })
  ];
}
