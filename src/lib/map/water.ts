/** Water known by its middle and its area only: a soft patch that fades out, never a shore. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { mercatorPixelsPerMetre } from './scale';
import type { Palette } from './palette';

/** The patch fades from its middle outward; drawn this much wider than its area, it looks as large as it is. */
const FADE = 1.5;

export function waterLayers({ water }: Palette, latitude: number): LayerSpecification[] {
  const radiusAt = (zoom: number): ExpressionSpecification => ['*', ['get', 'radiusM'], FADE * mercatorPixelsPerMetre(zoom, latitude)];
  return [
    {
      id: 'water-patch',
      type: 'circle',
      source: 'context',
      filter: ['==', ['get', 'kind'], 'water'],
      paint: {
        'circle-color': water,
        'circle-blur': 0.9,
        'circle-radius': ['interpolate', ['exponential', 2], ['zoom'], 8, radiusAt(8), 20, radiusAt(20)]
      }
    }
  ];
}
