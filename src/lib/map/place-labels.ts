/** Marks and names of the report's places. They come last in the style: later symbols are placed first, and win. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { isPart } from './picked';
import { all, isShown, roleColour, strength, unlessSelected } from './expressions';
import type { Palette } from './palette';
import { AROUND, BOLD_FONT, inked, LABELS_ZOOM, LEFTWARD, RIGHTWARD, symbols, textSize, type Symbols } from './symbols';

export const hasRole: ExpressionSpecification = ['!=', ['get', 'role'], ''];
const isDiamond: ExpressionSpecification = ['==', ['get', 'form'], 'diamond'];
const isRough: ExpressionSpecification = ['==', ['get', 'confidence'], 'low'];
const isRoad: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
/** In the middle of the area where there is no mark to hide; inward where the first view ends. */
const SIDES: ExpressionSpecification = [
  'match',
  ['get', 'edge'],
  'west',
  ['literal', RIGHTWARD],
  'east',
  ['literal', LEFTWARD],
  ['case', ['any', isDiamond, ['!', isRough]], ['literal', AROUND], ['literal', ['center', [0, 0], ...AROUND]]]
];
const bold = { 'text-font': BOLD_FONT };

/** Nearer than this there is room enough for places to keep their names off the report's roads, too. */
const BERTH_ZOOM = 13;

/** Invisible marks along the report's roads: names that are placed after them keep off the roads. */
const berth = (id: string, minzoom: number): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'places',
  minzoom,
  filter: all(isRoad, isShown),
  layout: { 'symbol-placement': 'line', 'symbol-spacing': 10, 'icon-image': 'blank', 'icon-size': 0.6, 'icon-overlap': 'always' },
  paint: { 'icon-opacity': 0 }
});

const layout = {
  ...bold,
  'text-size': textSize(12.5, 17),
  'text-variable-anchor-offset': SIDES,
  'text-overlap': 'always'
} as const;

const mark: Symbols['layout'] = {
  'icon-image': ['case', ['!', isDiamond], '', isRough, 'diamond-hollow', 'diamond'],
  'icon-overlap': 'always'
};

/** The marks of places without their names. */
export function placeMark(id: string, palette: Palette, filter: FilterSpecification): LayerSpecification {
  const paint = { 'icon-color': roleColour(palette), 'icon-opacity': strength() };
  return { id, type: 'symbol', source: 'centres', filter, layout: mark, paint };
}

/** Mark and name of the place that is selected: they show at every zoom. */
export function selectedLabel(id: string, palette: Palette, ...only: ExpressionSpecification[]): LayerSpecification {
  const colour = roleColour(palette);
  const paint = { ...inked(colour, palette.land), 'icon-color': colour };
  return symbols({ id, minzoom: 0, source: 'picked', filter: all(isPart('centre'), ...only), layout: { ...layout, ...mark }, paint });
}

export function placeLabels(palette: Palette): LayerSpecification[] {
  const colour = roleColour(palette);
  const paint = { ...inked(colour, palette.land), 'text-opacity': strength() };
  return [
    {
      id: 'places-dots',
      minzoom: LABELS_ZOOM,
      type: 'circle',
      source: 'centres',
      filter: all(isShown, hasRole, ['!', isDiamond], ['!', isRough]),
      paint: { 'circle-color': colour, 'circle-radius': 3.5, 'circle-opacity': strength() }
    },
    berth('roads-berth', LABELS_ZOOM),
    symbols({
      id: 'places-labels',
      source: 'centres',
      filter: all(isShown, hasRole),
      layout: { ...layout, ...mark },
      paint: { ...paint, 'text-opacity': unlessSelected(strength()), 'icon-color': colour, 'icon-opacity': unlessSelected(strength()) }
    }),
    berth('roads-berth-near', BERTH_ZOOM),
    symbols({
      id: 'roads-labels',
      source: 'road-names',
      filter: all(isShown),
      layout: {
        ...bold,
        'symbol-placement': 'line',
        'symbol-spacing': 350,
        'text-size': textSize(12.5, 17),
        'text-letter-spacing': 0.08,
        'text-offset': [0, 0.95],
        // MapLibre looks for collisions along the road; the name stands beside it.
        'text-padding': 7,
        'text-max-angle': 35
      },
      paint
    }),
    selectedLabel('places-selected-label', palette)
  ];
}
