/** Roads of the report: bold, cased in paper, solid or dashed by role; the selected one once more on top, with a halo. */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { all, growing, isHovered, isMarked, isShown, roleColour, strength } from './expressions';
import type { Palette } from './palette';
import { ARTERIAL_WIDTH } from './streets';

const WIDTH = ARTERIAL_WIDTH + 1;
const isRoad: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const has = (form: string): ExpressionSpecification => ['==', ['get', 'form'], form];

type Line = Pick<LineLayerSpecification, 'id' | 'paint'> & { only?: ExpressionSpecification; cap?: 'butt' | 'round' };

const roadLayer = ({ id, paint, only = isShown, cap = 'round' }: Line): LayerSpecification => ({
  id,
  type: 'line',
  source: 'places',
  filter: all(isRoad, only),
  layout: { 'line-cap': cap, 'line-join': 'round' },
  ...(paint && { paint })
});

/** One road line in its role's colour, for each form. */
function coloured(prefix: string, palette: Palette, only: ExpressionSpecification): LayerSpecification[] {
  const width = growing(['case', isHovered, WIDTH + 1.5, WIDTH]);
  const paint = { 'line-color': roleColour(palette), 'line-width': width, 'line-opacity': strength() };
  return [
    roadLayer({ id: `${prefix}-solid`, paint, only: ['all', only, ['!', has('dashed')]] }),
    roadLayer({
      id: `${prefix}-dashed`,
      paint: { ...paint, 'line-dasharray': [2.2, 0.8] },
      only: ['all', only, has('dashed')],
      cap: 'butt'
    })
  ];
}

export function roadLayers(palette: Palette): LayerSpecification[] {
  return [
    roadLayer({ id: 'roads-casing', paint: { 'line-color': palette.paper, 'line-width': growing(WIDTH + 3) } }),
    ...coloured('roads', palette, isShown),
    roadLayer({ id: 'roads-selected-halo', paint: { 'line-color': palette.ink, 'line-width': growing(WIDTH + 5) }, only: isMarked }),
    roadLayer({
      id: 'roads-selected-casing',
      paint: { 'line-color': palette.paper, 'line-width': growing(WIDTH + 1.6) },
      only: isMarked
    }),
    ...coloured('roads-selected', palette, isMarked),
    // Nobody hits a line of seven pixels with a thumb.
    roadLayer({ id: 'roads-hit', paint: { 'line-color': palette.ink, 'line-opacity': 0, 'line-width': 24 } })
  ];
}
