/** Positions as the areas they may lie in: solid outline where well known, dashed where not. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { AREA } from '$lib/cartography/symbols';
import { all, fainter, hasRole, isHovered, isShown, roleColour } from './expressions';

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
  colour: ExpressionSpecification | string,
  width: number
): LayerSpecification => ({ id, type: 'line', source, filter, paint: { 'line-color': colour, 'line-width': width } });

/** Opacity that makes one fill on another as strong as `whole`. */
const over = (under: number, whole: number): number => (whole - under) / (1 - under);

/** Areas of the report, and what is picked of them once more, under a halo; areas that are only context show while they are picked. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  const { picked, hovered, context } = AREA;
  const ofReport = all(isArea, isShown, hasRole);
  return [
    fill('areas-fill', 'places', ofReport, palette, ['case', isHovered, hovered.fill, fainter(AREA.fill)]),
    fill('areas-picked-fill', 'picked', all(isArea), palette, ['case', hasRole, over(AREA.fill, picked.fill), context.fill]),
    line('areas-halo', 'picked', all(isArea, hasRole), palette.ink, picked.halo),
    line('areas-halo-inside', 'picked', all(isArea, hasRole), palette.land, picked.inside),
    line('areas-outline', 'places', all(isOutline, isShown, hasRole), roleColour(palette), AREA.outline),
    line('areas-picked-outline', 'picked', all(isOutline), roleColour(palette), picked.outline)
  ];
}
