/** Metro: a thin line, and white dots for stations. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { MARKS, METRO } from '$lib/cartography/symbols';
import { all, isKind } from './expressions';

const { station } = MARKS;

export const metroLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'metro-line',
    type: 'line',
    source: 'shapes',
    filter: all(isKind('metro')),
    paint: { 'line-color': palette[METRO.ink], 'line-width': METRO.width }
  },
  {
    id: 'metro-stations',
    type: 'circle',
    source: 'context',
    filter: all(isKind('station')),
    paint: {
      'circle-color': palette[station.ink],
      'circle-radius': station.reach,
      'circle-stroke-color': palette[station.rimInk],
      'circle-stroke-width': station.stroke
    }
  }
];
