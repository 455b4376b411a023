/** Metro: a thin line, and white dots for stations. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { MARKS, METRO } from '$lib/cartography/symbols';

const { station } = MARKS;

export const metroLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'metro-line',
    type: 'line',
    source: 'shapes',
    filter: ['==', ['get', 'kind'], 'metro'],
    paint: { 'line-color': palette[METRO.ink], 'line-width': METRO.width }
  },
  {
    id: 'metro-stations',
    type: 'circle',
    source: 'context',
    filter: ['==', ['get', 'kind'], 'station'],
    paint: {
      'circle-color': palette[station.ink],
      'circle-radius': station.reach,
      'circle-stroke-color': palette[station.rimInk],
      'circle-stroke-width': station.stroke
    }
  }
];
