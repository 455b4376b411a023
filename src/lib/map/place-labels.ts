/**
 * Marks and names of the report's places. Their layers come after all names that only give context: MapLibre places the symbols of later
 * layers first.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { ROWS } from '$lib/cartography/signs';
import { MARKS, NAMES_ZOOM, POINT_STROKES, POINTS, RING, SIGNED_NAME_HALO } from '$lib/cartography/symbols';
import { all, fainter, hasRole, isPart, isPlanned, isRinged, isSelected, isShown, not, roleColour, unlessSelected } from './expressions';
import { AROUND, inked, LEFTWARD, lettering, RIGHTWARD, symbols, type Symbols } from './symbols';

const isRough: ExpressionSpecification = ['==', ['get', 'confidence'], 'low'];
/** Positions of a name around its mark: near a side edge of the first view, those toward its middle. */
const SIDES: ExpressionSpecification = [
  'match',
  ['get', 'edge'],
  'west',
  ['literal', RIGHTWARD],
  'east',
  ['literal', LEFTWARD],
  ['literal', AROUND]
];

/** Size of the invisible mark at a point, relative to 24 pixels: its name stays at least 6 pixels from its middle. */
const MARK_SPACER = 0.5;

/** From this zoom on there is enough room for names of places to avoid the report's roads, too. */
const SPACER_ZOOM = 13;

/** Invisible marks, where names have no planned position: names that are placed later avoid them. `size`: relative to 24 pixels. */
const spacer = (
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
  spacer(id, 'shapes', 0.6, [isPart('road', 'road-dashed')], {
    minzoom,
    layout: { 'symbol-placement': 'line', 'symbol-spacing': 10 }
  });

const isDot: ExpressionSpecification = ['==', ['get', 'form'], 'area'];

const dots = (
  id: string,
  source: 'centres' | 'picked',
  filter: ExpressionSpecification[],
  colour: ExpressionSpecification | string,
  radius: number
): LayerSpecification => ({
  id,
  type: 'circle',
  source,
  filter: all(...(source === 'centres' ? [isShown] : []), hasRole, ...filter),
  paint: { 'circle-color': colour, 'circle-radius': radius }
});

const { area: dot, ...images } = POINTS;
/** The image of a mark. */
const image = (rough: (form: string) => string, exact: (form: string) => string) => ['match', ['get', 'form'],
  ...Object.keys(images).flatMap((form) => [form, ['case', isRough, rough(form), exact(form)]]), ''] as unknown as ExpressionSpecification; // prettier-ignore
const MARK = image((form) => `${form}-hollow`, (form) => form); // prettier-ignore
/** What is inside a hollow mark. */
const INSIDE = image((form) => form, () => ''); // prettier-ignore

/**
 * Marks that are not dots. They are drawn at every zoom, in a layer of their own: in one layer with names that contain images, MapLibre
 * stops drawing them after the map has moved.
 */
const marks = (
  id: string,
  source: 'centres' | 'picked',
  filter: ExpressionSpecification[],
  paint: Symbols['paint'],
  picture = MARK
): LayerSpecification => ({
  id,
  type: 'symbol',
  source,
  filter: all(...filter),
  layout: { 'icon-image': picture, 'icon-overlap': 'always' },
  paint
});

/** A name that would overlap another is left out: the mark remains, and its name appears when the place is selected. */
const layout: Symbols['layout'] = { ...lettering('spot'), 'text-variable-anchor-offset': SIDES };
const hasSigns: ExpressionSpecification = ['has', 'signs'];

/** The name, and beneath it the image of its signs and their count. */
const signed = (picture: string, count: string): ExpressionSpecification => [
  'format', ['get', 'label'], {}, '\n', {}, ['image', ['get', picture]], {}, ['concat', ' ', ['get', count]], { 'font-scale': 0.85 }
] as ExpressionSpecification; // prettier-ignore

/** Name and signs; far out one sign and a count. */
function labelUnless(hidden: ExpressionSpecification): ExpressionSpecification {
  const label = (picture: string, count: string): ExpressionSpecification =>
    ['case', hidden, ['format', '', {}], hasSigns, signed(picture, count), ['format', ['get', 'label'], {}]] as ExpressionSpecification; // prettier-ignore
  return ['step', ['zoom'], label('sign', 'count'), ROWS.zoom, label('signs', 'more')];
}

/** Images cannot change their colour, so a name with signs is dimmed by opacity instead. */
const steppedBack: ExpressionSpecification = ['case', hasSigns, fainter(1), 1];

/** Offset of a road's name, ems: beside the road, on the outer side of its bend. */
const beside = (ems: number): ExpressionSpecification => ['case', ['get', 'arched'], ['literal', [0, -ems]], ['literal', [0, ems]]];

export function placeLabels(palette: Palette): LayerSpecification[] {
  const colour = roleColour(palette);
  const nameColour: ExpressionSpecification = ['case', hasSigns, roleColour(palette, false), colour];
  const paint: Symbols['paint'] = { ...inked(nameColour, palette), 'text-halo-width': SIGNED_NAME_HALO };
  const { ring } = MARKS;
  return [
    dots('places-ring', 'picked', [isPart('ring')], palette.ink, ring.reach + ring.stroke / 2),
    dots('places-ring-inside', 'picked', [isPart('ring')], palette.land, ring.reach - ring.stroke / 2),
    dots('places-dots-rim', 'centres', [isDot], palette.land, dot.reach + POINT_STROKES.rim),
    dots('places-dots', 'centres', [isDot], colour, dot.reach),
    dots('places-dots-hollow', 'centres', [isDot, isRough], palette.land, dot.hollow - POINT_STROKES.hollow / 2),
    marks('places-marks-inside', 'centres', [isShown, hasRole], { 'icon-color': palette.land, 'icon-opacity': unlessSelected(1) }, INSIDE),
    marks('places-marks', 'centres', [isShown, hasRole], { 'icon-color': colour, 'icon-opacity': unlessSelected(1) }),
    alongRoads('roads-spacer', NAMES_ZOOM),
    symbols({
      id: 'places-labels',
      source: 'centres',
      filter: all(isShown, hasRole),
      layout: { ...layout, 'text-field': labelUnless(isPlanned) },
      paint: { ...paint, 'text-opacity': ['case', isSelected, 0, steppedBack] }
    }),
    alongRoads('roads-spacer-near', SPACER_ZOOM),
    symbols({
      id: 'roads-labels',
      source: 'road-names',
      filter: all(isShown, not(isPlanned)),
      layout: {
        ...lettering('road'),
        'symbol-placement': 'line',
        'symbol-spacing': 350,
        // The distance grows with the beads. Far out, names of places need the room above the roads.
        'text-offset': ['step', ['zoom'], ['literal', [0, 0.95]], 13, beside(0.95), 15, beside(1.1), 16, beside(1.4)],
        // MapLibre tests collisions along the road itself, but the name is beside it.
        'text-padding': ['step', ['zoom'], 12, 16, 18],
        'text-max-angle': 22
      },
      paint: inked(colour, palette)
    }),
    spacer('marks-spacer', 'centres', MARK_SPACER, [hasRole]),
    // A selected place is shown at every zoom; near the first view its name may have a planned position.
    marks('picked-marks', 'picked', [isPart('centre')], { 'icon-color': colour }),
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

/** Texts about all communities draw a ring around each of them. Over the names: the halo of a near name would cut it. */
export const placeRings = (palette: Palette): LayerSpecification => ({
  id: 'places-rings',
  type: 'circle',
  source: 'centres',
  filter: all(isShown, hasRole),
  paint: {
    'circle-color': palette.land,
    'circle-opacity': 0,
    'circle-radius': RING.reach,
    'circle-stroke-color': roleColour(palette),
    'circle-stroke-width': RING.width,
    'circle-stroke-opacity': ['case', isRinged, 1, 0]
  }
});
