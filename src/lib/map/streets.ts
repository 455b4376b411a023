/** The street network, quiet under everything: casings of all streets first, so that crossings run into each other. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { growing } from './expressions';
import type { Palette } from './palette';

/** Pixels at zoom 14. */
export const ARTERIAL_WIDTH = 6;
const WIDTH: ExpressionSpecification = [
  'match',
  ['get', 'class'],
  'expressway',
  7,
  ['arterial', 'ring'],
  ARTERIAL_WIDTH,
  'collector',
  4,
  2.4
];

/** Greater streets over lesser ones. */
const RANK: ExpressionSpecification = ['match', ['get', 'class'], 'expressway', 3, ['arterial', 'ring'], 2, 'collector', 1, 0];

/** `source`: the streets, or those between the parts of a long report. */
export function streetLayers(palette: Palette, source: 'streets' | 'others-streets' = 'streets'): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': RANK } as const;
  return [
    {
      id: `${source}-casing`,
      type: 'line',
      source,
      layout,
      paint: {
        'line-color': ['match', ['get', 'class'], 'local', palette.streetLocalCasing, palette.streetCasing],
        'line-width': growing(['+', WIDTH, 2])
      }
    },
    { id: `${source}-fill`, type: 'line', source, layout, paint: { 'line-color': palette.street, 'line-width': growing(WIDTH) } }
  ];
}
