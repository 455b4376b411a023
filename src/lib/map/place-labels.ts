/** Marks and names of the report's places. They come last in the style: later symbols are placed first, and win. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { MARKS, NAMES_ZOOM } from '$lib/cartography/symbols';
import { all, hasRole, isPlanned, isShown, not, roleColour, unlessSelected } from './expressions';
import { AROUND, inked, LEFTWARD, lettering, RIGHTWARD, symbols, type Symbols } from './symbols';

const isDiamond: ExpressionSpecification = ['==', ['get', 'form'], 'diamond'];
const isRough: ExpressionSpecification = ['==', ['get', 'confidence'], 'low'];
/** In the middle of the area where there is no mark to hide; inward where the first view ends. */
const SIDES: ExpressionSpecification = [
  'match',
  ['get', 'edge'],
  'west',
  ['literal', RIGHTWARD],
  'east',
  ['literal', LEFTWARD],
  ['case', ['any', isDiamond, not(isRough)], ['literal', AROUND], ['literal', ['center', [0, 0], ...AROUND]]]
];

/** Nearer than this there is room enough for places to keep their names off the report's roads, too. */
const BERTH_ZOOM = 13;

/** Invisible marks along the report's roads: names that are placed after them keep off the roads. */
const berth = (id: string, minzoom: number): LayerSpecification => ({
  id,
  type: 'symbol',
  source: 'places',
  minzoom,
  filter: all(['match', ['get', 'part'], ['road', 'road-dashed'], true, false], isShown, not(isPlanned)),
  layout: { 'symbol-placement': 'line', 'symbol-spacing': 10, 'icon-image': 'blank', 'icon-size': 0.6, 'icon-overlap': 'always' },
  paint: { 'icon-opacity': 0 }
});

/** Marks always; names where they are not planned. */
const layout: Symbols['layout'] = {
  ...lettering('spot'),
  'text-variable-anchor-offset': SIDES,
  'text-overlap': 'always',
  'icon-image': ['case', not(isDiamond), '', isRough, 'diamond-hollow', 'diamond'],
  'icon-overlap': 'always'
};
const labelUnless = (hidden: ExpressionSpecification): ExpressionSpecification => ['case', hidden, '', ['get', 'label']];

export function placeLabels(palette: Palette): LayerSpecification[] {
  const colour = roleColour(palette);
  const paint = { ...inked(colour, palette), 'icon-color': colour };
  return [
    {
      id: 'places-dots',
      minzoom: NAMES_ZOOM,
      type: 'circle',
      source: 'centres',
      filter: all(isShown, hasRole, not(isDiamond), not(isRough)),
      paint: { 'circle-color': colour, 'circle-radius': MARKS.dot.reach }
    },
    berth('roads-berth', NAMES_ZOOM),
    symbols({
      id: 'places-labels',
      source: 'centres',
      filter: all(isShown, hasRole),
      layout: { ...layout, 'text-field': labelUnless(isPlanned) },
      paint: { ...paint, 'text-opacity': unlessSelected(1), 'icon-opacity': unlessSelected(1) }
    }),
    berth('roads-berth-near', BERTH_ZOOM),
    symbols({
      id: 'roads-labels',
      source: 'road-names',
      filter: all(isShown, not(isPlanned)),
      layout: {
        ...lettering('road'),
        'symbol-placement': 'line',
        'symbol-spacing': 350,
        'text-offset': [0, 0.95],
        // MapLibre looks for collisions along the road; the name stands beside it.
        'text-padding': 7,
        'text-max-angle': 35
      },
      paint: inked(colour, palette)
    }),
    // What is selected shows at every zoom; near the first view the plan may have a name for it.
    symbols({
      id: 'picked-labels',
      minzoom: 0,
      source: 'picked',
      filter: all(['==', ['get', 'part'], 'centre']),
      layout: { ...layout, 'text-field': labelUnless(['all', isPlanned, ['get', 'named']]) },
      paint
    })
  ];
}
