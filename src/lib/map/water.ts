/** Water of which only middle and area are known, and the edge of the base map data: both fade out. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { EXTENT_FADE, WATER } from '$lib/cartography/symbols';
import { mercatorPixelsPerMetre } from '$lib/geography/zoom';
import { all, isKind } from './expressions';

/** A length on the ground at every zoom, metres at latitude `lat`. */
const metres = (length: number | ExpressionSpecification, lat: number): ExpressionSpecification => {
  const at = (zoom: number): ExpressionSpecification => ['*', length, mercatorPixelsPerMetre(zoom, lat)];
  return ['interpolate', ['exponential', 2], ['zoom'], 8, at(8), 20, at(20)];
};

/** A soft patch without a shore. */
export const waterPatch = (palette: Palette, latitude: number): LayerSpecification => ({
  id: 'water-patch',
  type: 'circle',
  source: 'context',
  filter: all(isKind('water')),
  paint: {
    'circle-color': palette[WATER.ink],
    'circle-blur': WATER.blur,
    'circle-radius': metres(['*', ['get', 'radiusM'], WATER.spread], latitude)
  }
});

/** Land colour over the ends of the streets. */
export const extentEdge = (palette: Palette, latitude: number): LayerSpecification => ({
  id: 'extent-edge',
  type: 'line',
  source: 'shapes',
  filter: all(isKind('extent')),
  paint: {
    'line-color': palette[EXTENT_FADE.ink],
    'line-width': metres(2 * EXTENT_FADE.metres, latitude),
    'line-blur': metres(EXTENT_FADE.metres, latitude)
  }
});
