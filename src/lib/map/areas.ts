/** Circles of uncertainty: thin dashes, filled while the place is hovered or picked. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { AREA } from '$lib/cartography/symbols';
import { all, fainter, hasRole, isHovered, isShown, roleColour, showsErrors } from './expressions';

const isArea: ExpressionSpecification = ['==', ['get', 'part'], 'area'];
const isOutline: ExpressionSpecification = ['==', ['get', 'part'], 'outline'];
/** Full opacity if hovered, or if the reader asks for all circles; otherwise faint, and dimmed together with its place. */
const emphasised = (strong: number, faint: number): ExpressionSpecification => [
  'case',
  ['any', isHovered, showsErrors],
  strong,
  faint === 0 ? 0 : fainter(faint)
];

/**
 * Areas of the report, and picked areas drawn again, the layers of one source together: each change of the source costs masks of all
 * tiles. A landmark without a role shows its circle only while it is picked.
 */
export function areaLayers(palette: Palette): LayerSpecification[] {
  const { fill, opacity } = AREA.emphasised;
  const colour = roleColour(palette, false);
  const filled = (value: ExpressionSpecification | number) => ({ 'fill-color': colour, 'fill-opacity': value, 'fill-antialias': false });
  const outlined = (value: ExpressionSpecification | number) => ({
    'line-color': colour,
    'line-opacity': value,
    'line-width': AREA.outline
  });
  const ofReport = (what: ExpressionSpecification) => all(what, isShown, hasRole);
  return [
    { id: 'areas-fill', type: 'fill', source: 'places', filter: ofReport(isArea), paint: filled(emphasised(fill, 0)) },
    {
      id: 'areas-outline',
      type: 'line',
      source: 'places',
      filter: ofReport(isOutline),
      paint: outlined(emphasised(opacity, AREA.opacity))
    },
    { id: 'areas-picked-fill', type: 'fill', source: 'picked', filter: all(isArea), paint: filled(fill) },
    { id: 'areas-picked-outline', type: 'line', source: 'picked', filter: all(isOutline), paint: outlined(opacity) }
  ];
}
