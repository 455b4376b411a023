/** Water known by its middle and its area only: a soft patch that fades out, never a shore. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { WATER } from '$lib/cartography/symbols';
import { mercatorPixelsPerMetre } from '$lib/geography/zoom';

export function waterLayers(palette: Palette, latitude: number): LayerSpecification[] {
  const radiusAt = (zoom: number): ExpressionSpecification => [
    '*',
    ['get', 'radiusM'],
    WATER.spread * mercatorPixelsPerMetre(zoom, latitude)
  ];
  return [
    {
      id: 'water-patch',
      type: 'circle',
      source: 'context',
      filter: ['==', ['get', 'kind'], 'water'],
      paint: {
        'circle-color': palette[WATER.ink],
        'circle-blur': WATER.blur,
        'circle-radius': ['interpolate', ['exponential', 2], ['zoom'], 8, radiusAt(8), 20, radiusAt(20)]
      }
    }
  ];
}
