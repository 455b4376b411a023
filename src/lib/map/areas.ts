/** Circles of uncertainty: thin dashes, filled while the place is hovered or picked. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { AREA } from '$lib/cartography/symbols';
import { all, fainter, hasRole, isHovered, isShown, roleColour, showsErrors } from './expressions';

const isArea: ExpressionSpecification = ['==', ['get', 'part'], 'area'];
const isOutline: ExpressionSpecification = ['==', ['get', 'part'], 'outline'];
type Source = 'places' | 'picked';

const fill = (
  id: string,
  source: Source,
  filter: FilterSpecification,
  palette: Palette,
  opacity: ExpressionSpecification | number
): LayerSpecification => ({
  id,
  type: 'fill',
  source,
  filter,
  paint: { 'fill-color': roleColour(palette, false), 'fill-opacity': opacity, 'fill-antialias': false }
});

const line = (
  id: string,
  source: Source,
  filter: FilterSpecification,
  palette: Palette,
  opacity: ExpressionSpecification | number
): LayerSpecification => ({
  id,
  type: 'line',
  source,
  filter,
  paint: { 'line-color': roleColour(palette, false), 'line-opacity': opacity, 'line-width': AREA.outline }
});

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
  const { fill: filled, opacity } = AREA.emphasised;
  const ofReport = (what: ExpressionSpecification) => all(what, isShown, hasRole);
  return [
    fill('areas-fill', 'places', ofReport(isArea), palette, emphasised(filled, 0)),
    line('areas-outline', 'places', ofReport(isOutline), palette, emphasised(opacity, AREA.opacity)),
    fill('areas-picked-fill', 'picked', all(isArea), palette, filled),
    line('areas-picked-outline', 'picked', all(isOutline), palette, opacity)
  ];
}
