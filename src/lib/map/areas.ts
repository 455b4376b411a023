/** Positions as the areas they may lie in: solid outline where well known, dashed where not. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { all, isHovered, isMarked, isSelected, isShown, roleColour, strength } from './expressions';
import type { Palette } from './palette';

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const hasRole: ExpressionSpecification = ['!=', ['get', 'role'], ''];
const OUTLINE: ExpressionSpecification = ['match', ['get', 'confidence'], 'high', ['literal', [1, 0]], ['literal', [3, 2]]];

export function areaLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'areas-fill',
      type: 'fill',
      source: 'places',
      filter: all(isArea, isShown, ['any', hasRole, isMarked]),
      paint: {
        'fill-color': roleColour(palette),
        'fill-opacity': ['case', ['!', hasRole], 0.04, ['any', isSelected, isHovered], 0.2, strength(0.1)],
        'fill-antialias': false
      }
    },
    {
      id: 'areas-halo',
      type: 'line',
      source: 'places',
      filter: all(isArea, isMarked, hasRole),
      paint: { 'line-color': palette.ink, 'line-width': 6 }
    },
    {
      id: 'areas-halo-inside',
      type: 'line',
      source: 'places',
      filter: all(isArea, isMarked, hasRole),
      paint: { 'line-color': palette.land, 'line-width': 3 }
    },
    {
      id: 'areas-outline',
      type: 'line',
      source: 'places',
      filter: all(isArea, isShown, ['any', hasRole, isMarked]),
      paint: {
        'line-color': roleColour(palette),
        'line-width': ['case', isSelected, 2.2, 1.5],
        'line-opacity': strength(),
        'line-dasharray': OUTLINE
      }
    }
  ];
}
