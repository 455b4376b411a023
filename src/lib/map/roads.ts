/**
 * Roads of the report: bold, with a casing in the paper colour; solid, beaded or dashed by role; the selected one again on top, with a
 * halo.
 */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { HIT, ROAD_STATES, ROADS, type Line } from '$lib/cartography/symbols';
import { all, growing, isHovered, isShown, roleColour } from './expressions';

/** What part of its place a feature of the source `places` is. */
const isPart = (...parts: string[]): ExpressionSpecification => ['in', ['get', 'part'], ['literal', parts]];
const byForm = (width: (look: Line) => number): ExpressionSpecification => {
  const { solid, dashed, beaded } = ROADS;
  return ['match', ['get', 'form'], 'dashed', width(dashed), 'beaded', width(beaded), width(solid)];
};
const WIDTH = byForm(({ width }) => width);
const CASED = byForm(({ width, casing }) => width + casing);
const BEAD = byForm(({ width, beads }) => beads?.width ?? width);

/** An open place is shown even if the filter hides it. */
function roadLayer(
  id: string,
  source: 'places' | 'picked',
  paint: NonNullable<LineLayerSpecification['paint']>,
  ...parts: string[]
): LayerSpecification {
  const filter = all(isPart(...parts), ...(source === 'places' ? [isShown] : []));
  return {
    id,
    type: 'line',
    source,
    filter,
    layout: { 'line-join': 'round', 'line-cap': parts.includes('dashes') ? 'butt' : 'round' },
    paint
  };
}

const beadLayer = (id: string, source: 'places' | 'picked', palette: Palette): LayerSpecification => ({
  id,
  type: 'circle',
  source,
  filter: all(isPart('beads'), ...(source === 'places' ? [isShown] : [])),
  paint: {
    'circle-color': roleColour(palette),
    'circle-radius': growing(['/', ['case', isHovered, ['+', BEAD, ROAD_STATES.hovered], BEAD], 2])
  }
});

export function roadLayers(palette: Palette): LayerSpecification[] {
  const under = (id: string, source: 'places' | 'picked', colour: string, width: ExpressionSpecification) =>
    roadLayer(id, source, { 'line-color': colour, 'line-width': growing(width) }, 'road', 'road-dashed');
  const width = growing(['case', isHovered, ['+', WIDTH, ROAD_STATES.hovered], WIDTH]);
  const line = (id: string, source: 'places' | 'picked') =>
    roadLayer(id, source, { 'line-color': roleColour(palette), 'line-width': width }, 'road', 'dashes');
  return [
    under('roads-casing', 'places', palette.paper, CASED),
    line('roads', 'places'),
    beadLayer('roads-beads', 'places', palette),
    roadLayer('roads-hit', 'places', { 'line-color': palette.ink, 'line-opacity': 0, 'line-width': HIT }, 'road', 'road-dashed'),
    under('roads-picked-halo', 'picked', palette.ink, ['+', WIDTH, ROAD_STATES.pickedHalo]),
    under('roads-picked-casing', 'picked', palette.paper, ['+', WIDTH, ROAD_STATES.pickedCasing]),
    line('roads-picked', 'picked'),
    beadLayer('roads-picked-beads', 'picked', palette)
  ];
}
