/** Metro: a hair line, and white dots for stations. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

export function metroLayers({ metro, paper }: Palette): LayerSpecification[] {
  return [
    {
      id: 'metro-line',
      type: 'line',
      source: 'metro',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': metro, 'line-width': 1, 'line-dasharray': [5, 3] }
    },
    {
      id: 'metro-stations',
      type: 'circle',
      source: 'metro',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-color': paper, 'circle-radius': 3, 'circle-stroke-color': metro, 'circle-stroke-width': 1.2 }
    }
  ];
}
