/** Roads of the report: bold, cased in paper, solid or dashed by role; the selected one once more on top, with a halo. */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { HIT, ROAD_STATES, ROADS } from '$lib/cartography/symbols';
import { all, growing, isHovered, isShown, roleColour } from './expressions';

/** What a feature of the source `places` is of its place. */
const isPart = (...parts: string[]): ExpressionSpecification => ['in', ['get', 'part'], ['literal', parts]];
const WIDTH: ExpressionSpecification = ['match', ['get', 'form'], 'dashed', ROADS.dashed.width, ROADS.solid.width];
const CASED: ExpressionSpecification = [
  'match',
  ['get', 'form'],
  'dashed',
  ROADS.dashed.width + ROADS.dashed.casing,
  ROADS.solid.width + ROADS.solid.casing
];

/** What is picked is shown whatever the filters say. */
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

export function roadLayers(palette: Palette): LayerSpecification[] {
  const under = (id: string, source: 'places' | 'picked', colour: string, width: ExpressionSpecification) =>
    roadLayer(id, source, { 'line-color': colour, 'line-width': growing(width) }, 'road', 'road-dashed');
  const width = growing(['case', isHovered, ['+', WIDTH, ROAD_STATES.hovered], WIDTH]);
  const line = (id: string, source: 'places' | 'picked') =>
    roadLayer(id, source, { 'line-color': roleColour(palette), 'line-width': width }, 'road', 'dashes');
  return [
    under('roads-casing', 'places', palette.paper, CASED),
    line('roads', 'places'),
    under('roads-picked-halo', 'picked', palette.ink, ['+', WIDTH, ROAD_STATES.pickedHalo]),
    under('roads-picked-casing', 'picked', palette.paper, ['+', WIDTH, ROAD_STATES.pickedCasing]),
    line('roads-picked', 'picked'),
    roadLayer('roads-hit', 'places', { 'line-color': palette.ink, 'line-opacity': 0, 'line-width': HIT }, 'road', 'road-dashed')
  ];
}
