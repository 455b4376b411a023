/** Names of what orients the reader: soft ink, and the first to go where room is short. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { unlessSelected } from './expressions';
import type { Palette } from './palette';
import { CLOSE, inked, SLANTED_FONT, symbols, textSize } from './symbols';

const is = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

export function contextLabels({ softInk, land, waterInk }: Palette): LayerSpecification[] {
  const soft = inked(softInk, land);
  return [
    symbols({
      id: 'metro-labels',
      source: 'metro',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'text-size': 11, 'text-variable-anchor-offset': CLOSE },
      paint: soft
    }),
    symbols({
      id: 'streets-labels',
      source: 'street-names',
      filter: ['has', 'label'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-size': textSize(11, 13),
        'text-letter-spacing': 0.1,
        'text-max-angle': 30,
        'text-padding': 5
      },
      paint: soft
    }),
    symbols({
      id: 'communities-labels',
      source: 'context',
      filter: is('community'),
      layout: { 'text-size': textSize(11, 13) },
      paint: soft
    }),
    symbols({
      id: 'landmarks-labels',
      source: 'context',
      filter: is('landmark'),
      layout: { 'icon-image': 'square', 'text-size': textSize(11, 13), 'text-variable-anchor-offset': CLOSE },
      paint: { ...soft, 'icon-color': softInk }
    }),
    symbols({
      id: 'water-labels',
      source: 'context',
      filter: is('water'),
      layout: { 'text-font': SLANTED_FONT, 'text-size': textSize(13, 17), 'text-letter-spacing': 0.3 },
      paint: { ...inked(waterInk, land), 'text-opacity': unlessSelected(1) }
    })
  ];
}
