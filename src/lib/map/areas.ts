/** Positions as the areas they may lie in: solid outline where well known, dashed where not. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { all, isHovered, isShown, roleColour, strength } from './expressions';
import type { Palette } from './palette';

const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const hasRole: ExpressionSpecification = ['!=', ['get', 'role'], ''];
const OUTLINE: ExpressionSpecification = ['match', ['get', 'confidence'], 'high', ['literal', [1, 0]], ['literal', [3, 2]]];

type Area = { id: string; source?: string; filter: FilterSpecification };

const areaFill = (
  { id, source = 'places', filter }: Area,
  palette: Palette,
  opacity: ExpressionSpecification | number
): LayerSpecification => ({
  id,
  type: 'fill',
  source,
  filter,
  paint: { 'fill-color': roleColour(palette), 'fill-opacity': opacity, 'fill-antialias': false }
});

const areaOutline = ({ id, source = 'places', filter }: Area, palette: Palette, width: number): LayerSpecification => ({
  id,
  type: 'line',
  source,
  filter,
  paint: { 'line-color': roleColour(palette), 'line-width': width, 'line-opacity': strength(), 'line-dasharray': OUTLINE }
});

const halo = (id: string, colour: string, width: number): LayerSpecification => ({
  id,
  type: 'line',
  source: 'picked',
  filter: all(isArea, hasRole),
  paint: { 'line-color': colour, 'line-width': width }
});

/** Areas of the report, and what is picked of them once more, under a halo; areas that are only context show while they are picked. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  const ofReport = all(isArea, isShown, hasRole);
  const context = { source: 'picked', filter: all(isArea, ['!', hasRole]) };
  return [
    areaFill({ id: 'areas-fill', filter: ofReport }, palette, ['case', isHovered, 0.2, strength(0.1)]),
    // Over the plain fill, which stays: together as strong as an area that is pointed at.
    areaFill({ id: 'areas-picked-fill', source: 'picked', filter: all(isArea, hasRole) }, palette, 0.11),
    areaFill({ id: 'areas-context-fill', ...context }, palette, 0.04),
    halo('areas-halo', palette.ink, 6),
    halo('areas-halo-inside', palette.land, 3),
    areaOutline({ id: 'areas-outline', filter: ofReport }, palette, 1.5),
    areaOutline({ id: 'areas-picked-outline', source: 'picked', filter: all(isArea) }, palette, 2.2)
  ];
}
