/**
 * Roads of the report: bold, with a casing in the paper colour; solid, beaded or dashed by role; the selected one again on top, with a
 * halo.
 */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { HIT, ROAD_STATES, ROADS, type Line } from '$lib/cartography/symbols';
import { all, growing, isHovered, isPart, isPicked, isShown, roleColour } from './expressions';

const byForm = (width: (look: Line) => number): ExpressionSpecification => {
  const { solid, dashed, beaded } = ROADS;
  return ['match', ['get', 'form'], 'dashed', width(dashed), 'beaded', width(beaded), width(solid)];
};
const WIDTH = byForm(({ width }) => width);
const CASED = byForm(({ width, casing }) => width + casing);
const BEAD = byForm(({ width, beads }) => beads?.width ?? width);

/** Lines of a picked road are drawn from the same source, and have no width while it is not picked (see `shapeFeatures`). */
function roadLayer(id: string, paint: NonNullable<LineLayerSpecification['paint']>, ...parts: string[]): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'shapes',
    filter: all(isPart(...parts), isShown),
    // Ends are flat: dashes have flat ends in the same layers, and a casing with round ones would reach beyond the line.
    layout: { 'line-join': 'round' },
    paint
  };
}

const beadLayer = (id: string, source: 'shapes' | 'picked', palette: Palette): LayerSpecification => ({
  id,
  type: 'circle',
  source,
  filter: all(isPart('beads'), ...(source === 'shapes' ? [isShown] : [])),
  paint: {
    'circle-color': roleColour(palette),
    'circle-radius': growing(['/', ['case', isHovered, ['+', BEAD, ROAD_STATES.hovered], BEAD], 2])
  }
});

const ifPicked = (width: ExpressionSpecification): ExpressionSpecification => ['case', isPicked, width, 0];

export function roadLayers(palette: Palette): LayerSpecification[] {
  const under = (id: string, colour: string, width: ExpressionSpecification) =>
    roadLayer(id, { 'line-color': colour, 'line-width': growing(width) }, 'road', 'road-dashed');
  const line = (id: string, width: ExpressionSpecification, colour = roleColour(palette)) =>
    roadLayer(id, { 'line-color': colour, 'line-width': growing(width) }, 'road', 'dashes');
  return [
    under('roads-casing', palette.paper, CASED),
    line('roads', ['case', isHovered, ['+', WIDTH, ROAD_STATES.hovered], WIDTH]),
    beadLayer('roads-beads', 'shapes', palette),
    roadLayer('roads-hit', { 'line-color': palette.ink, 'line-opacity': 0, 'line-width': HIT }, 'road', 'road-dashed'),
    under('roads-picked-halo', palette.ink, ifPicked(['+', WIDTH, ROAD_STATES.pickedHalo])),
    under('roads-picked-casing', palette.paper, ifPicked(['+', WIDTH, ROAD_STATES.pickedCasing])),
    line('roads-picked', ifPicked(WIDTH), roleColour(palette, false)),
    beadLayer('roads-picked-beads', 'picked', palette)
  ];
}
