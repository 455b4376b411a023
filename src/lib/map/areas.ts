/** Circles of uncertainty: thin dashes, filled while the place is hovered or picked. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { AREA } from '$lib/cartography/symbols';
import { all, fainter, hasRole, isHovered, isPart, isPicked, isShown, roleColour, showsErrors } from './expressions';

/**
 * Full opacity if picked or hovered, or if the reader asks for all circles; otherwise faint, and dimmed together with its place. A landmark
 * without a role shows its circle only while it is picked.
 */
const emphasised = (strong: number, faint: ExpressionSpecification | number): ExpressionSpecification => [
  'case',
  ['any', isPicked, ['all', hasRole, ['any', isHovered, showsErrors]]],
  strong,
  hasRole,
  faint,
  0
];

export function areaLayers(palette: Palette): LayerSpecification[] {
  const { fill, opacity } = AREA.emphasised;
  const colour = roleColour(palette, false);
  return [
    {
      id: 'areas-fill',
      type: 'fill',
      source: 'shapes',
      filter: all(isPart('area'), isShown),
      paint: { 'fill-color': colour, 'fill-opacity': emphasised(fill, 0), 'fill-antialias': false }
    },
    {
      id: 'areas-outline',
      type: 'line',
      source: 'shapes',
      filter: all(isPart('outline'), isShown),
      paint: { 'line-color': colour, 'line-opacity': emphasised(opacity, fainter(AREA.opacity)), 'line-width': AREA.outline }
    }
  ];
}
