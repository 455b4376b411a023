/** Roads of the report: bold, cased in paper, solid or dashed by role; the selected one once more on top, with a halo. */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { all, growing, isHovered, isShown, roleColour, strength } from './expressions';
import type { Palette } from './palette';
import { ARTERIAL_WIDTH } from './streets';

const WIDTH = ARTERIAL_WIDTH + 1;
const isRoad: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const has = (form: string): ExpressionSpecification => ['==', ['get', 'form'], form];

type Source = 'places' | 'picked';
type Line = Pick<LineLayerSpecification, 'id' | 'paint'> & { source?: Source; form?: ExpressionSpecification; cap?: 'butt' | 'round' };

/** What is picked is shown whatever the filters say. */
const roadLayer = ({ id, paint, source = 'places', form, cap = 'round' }: Line): LayerSpecification => ({
  id,
  type: 'line',
  source,
  filter: all(isRoad, ...(source === 'places' ? [isShown] : []), ...(form ? [form] : [])),
  layout: { 'line-cap': cap, 'line-join': 'round' },
  ...(paint && { paint })
});

/** One road line in its role's colour, for each form. */
function coloured(prefix: string, palette: Palette, source: Source): LayerSpecification[] {
  const width = growing(['case', isHovered, WIDTH + 1.5, WIDTH]);
  const paint = { 'line-color': roleColour(palette), 'line-width': width, 'line-opacity': strength() };
  return [
    roadLayer({ id: `${prefix}-solid`, source, paint, form: ['!', has('dashed')] }),
    roadLayer({ id: `${prefix}-dashed`, source, paint: { ...paint, 'line-dasharray': [2.2, 0.8] }, form: has('dashed'), cap: 'butt' })
  ];
}

export function roadLayers(palette: Palette): LayerSpecification[] {
  const wider = (id: string, colour: string, by: number, source?: Source): LayerSpecification =>
    roadLayer({ id, ...(source && { source }), paint: { 'line-color': colour, 'line-width': growing(WIDTH + by) } });
  return [
    wider('roads-casing', palette.paper, 3),
    ...coloured('roads', palette, 'places'),
    wider('roads-picked-halo', palette.ink, 5, 'picked'),
    wider('roads-picked-casing', palette.paper, 1.6, 'picked'),
    ...coloured('roads-picked', palette, 'picked'),
    // Nobody hits a line of seven pixels with a thumb.
    roadLayer({ id: 'roads-hit', paint: { 'line-color': palette.ink, 'line-opacity': 0, 'line-width': 24 } })
  ];
}
