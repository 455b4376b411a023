/** Marks and names of the report's places. They come last in the style: later symbols are placed first, and win. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { MARKS, NAMES_ZOOM, RING } from '$lib/cartography/symbols';
import { all, hasRole, isPlanned, isRinged, isShown, not, roleColour, unlessSelected } from './expressions';
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

/** A name's own mark is no nearer than this: 4 pixels from its middle. */
const MARK_BERTH = 1 / 3;

/** Nearer than this there is room enough for places to keep their names off the report's roads, too. */
const BERTH_ZOOM = 13;

/** Invisible marks, where names are not planned: names that are placed after them keep off what they lie on. `size`: of 24 pixels. */
const berth = (
  id: string,
  source: string,
  size: number,
  filter: ExpressionSpecification[],
  more: Partial<Symbols> = {}
): LayerSpecification => ({
  id,
  type: 'symbol',
  source,
  minzoom: NAMES_ZOOM,
  ...more,
  filter: all(isShown, not(isPlanned), ...filter),
  layout: { 'icon-image': 'blank', 'icon-size': size, 'icon-overlap': 'always', ...more.layout },
  paint: { 'icon-opacity': 0 }
});
const alongRoads = (id: string, minzoom: number): LayerSpecification =>
  berth(id, 'places', 0.6, [['match', ['get', 'part'], ['road', 'road-dashed'], true, false]], {
    minzoom,
    layout: { 'symbol-placement': 'line', 'symbol-spacing': 10 }
  });

/** Marks always; names where they are not planned. */
const layout: Symbols['layout'] = {
  ...lettering('spot'),
  'text-variable-anchor-offset': SIDES,
  // Better no name than one on another: the mark is there, and says it when it is pointed at.
  'text-optional': true,
  'icon-image': ['case', not(isDiamond), '', isRough, 'diamond-hollow', 'diamond'],
  'icon-overlap': 'always'
};
const labelUnless = (hidden: ExpressionSpecification): ExpressionSpecification => ['case', hidden, '', ['get', 'label']];

export function placeLabels(palette: Palette): LayerSpecification[] {
  const colour = roleColour(palette);
  const paint = { ...inked(colour, palette), 'icon-color': colour };
  return [
    // Words about all communities ring every one of them.
    {
      id: 'places-rings',
      minzoom: NAMES_ZOOM,
      type: 'circle',
      source: 'centres',
      filter: all(isShown, hasRole),
      paint: {
        'circle-color': palette.land,
        'circle-opacity': 0,
        'circle-radius': RING.reach,
        'circle-stroke-color': colour,
        'circle-stroke-width': RING.width,
        'circle-stroke-opacity': ['case', isRinged, 1, 0]
      }
    },
    {
      id: 'places-dots',
      minzoom: NAMES_ZOOM,
      type: 'circle',
      source: 'centres',
      filter: all(isShown, hasRole, not(isDiamond), not(isRough)),
      paint: { 'circle-color': colour, 'circle-radius': MARKS.dot.reach }
    },
    alongRoads('roads-berth', NAMES_ZOOM),
    symbols({
      id: 'places-labels',
      source: 'centres',
      filter: all(isShown, hasRole),
      layout: { ...layout, 'text-field': labelUnless(isPlanned) },
      paint: { ...paint, 'text-opacity': unlessSelected(1), 'icon-opacity': unlessSelected(1) }
    }),
    alongRoads('roads-berth-near', BERTH_ZOOM),
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
        'text-padding': 12,
        'text-max-angle': 22
      },
      paint: inked(colour, palette)
    }),
    berth('marks-berth', 'centres', MARK_BERTH, [hasRole, ['any', isDiamond, not(isRough)]]),
    // What is selected shows at every zoom; near the first view the plan may have a name for it.
    symbols({
      id: 'picked-labels',
      minzoom: 0,
      source: 'picked',
      filter: all(['==', ['get', 'part'], 'centre']),
      layout: { ...layout, 'text-overlap': 'always', 'text-field': labelUnless(['all', isPlanned, ['get', 'named']]) },
      paint
    })
  ];
}
