/** The names of the first view as the sketch has set them: each where it was, straight, turned or letter by letter. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { NamePosition, PlannedName } from '$lib/names';
import { all, isShown, roleColour, strength } from './expressions';
import { collection, feature, point } from './features';
import { within, type FirstView } from './first-view';
import type { Palette } from './palette';
import { isPart } from './picked';
import { hasRole, placeMark, selectedLabel } from './place-labels';
import { BOLD_FONT, FONT, inked, SLANTED_FONT, symbols } from './symbols';

/** Where a name is asked for by a click, MapLibre has its array as text only: there the offset plays no part. */
const OFFSET: ExpressionSpecification = [
  'case',
  ['==', ['typeof', ['get', 'offset']], 'string'],
  ['literal', [0, 0]],
  ['array', 'number', 2, ['get', 'offset']]
];

type Piece = { label: string; dx: number; dy: number; turn: number };

/** What is set at once: the name, or each of its letters. */
function piecesOf({ text, spacing }: PlannedName, { dx, dy, turn, size, lines, glyphs }: NamePosition): Piece[] {
  const written = lines ?? [text];
  // SVG also centres the space after the last letter of a line, MapLibre does not.
  const after = (spacing * size) / 2;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  if (!glyphs) return [{ label: written.join('\n'), dx: dx - cos * after, dy: dy - sin * after, turn }];
  return [...written.join('')].map((label, i) => {
    const { x, y, turn: own } = glyphs[i] ?? { x: 0, y: 0, turn: 0 };
    return { label, dx: dx + x, dy: dy + y, turn: own };
  });
}

/** Offset in ems along and across the turned text: MapLibre turns it with the text. */
function offsetOf({ dx, dy, turn }: Piece, size: number): [number, number] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return [(cos * dx + sin * dy) / size, (cos * dy - sin * dx) / size];
}

/** One point for each piece of a name; a name of no place has an id of its own, and no role. */
export function firstNameFeatures({ names }: FirstView) {
  return collection(
    names.flatMap(({ name, position, at }) =>
      piecesOf(name, position).map((piece) => {
        const { id, kind, place, role, spacing } = name;
        const { size, loose } = position;
        const offset = offsetOf(piece, size);
        return feature(point(at), {
          id: place ?? id,
          role: role ?? '',
          kind,
          size,
          spacing,
          loose,
          label: piece.label,
          turn: piece.turn,
          offset
        });
      })
    )
  );
}

const kind: ExpressionSpecification = ['get', 'kind'];
const ofReport: ExpressionSpecification = ['!=', ['get', 'role'], ''];

/** Names where they were planned. */
function planned(id: string, source: string, filter: FilterSpecification, palette: Palette): LayerSpecification {
  const colour: ExpressionSpecification = ['match', kind, 'water', palette.waterInk, roleColour(palette)];
  return symbols({
    id,
    source,
    filter,
    layout: {
      'icon-image': ['match', kind, 'landmark', 'square', ''],
      'icon-overlap': 'always',
      'text-font': ['match', kind, ['spot', 'road'], ['literal', BOLD_FONT], 'water', ['literal', SLANTED_FONT], ['literal', FONT]],
      'text-size': ['get', 'size'],
      'text-letter-spacing': ['get', 'spacing'],
      'text-max-width': 40,
      'text-offset': OFFSET,
      'text-overlap': 'always',
      'text-rotate': ['get', 'turn']
    },
    paint: {
      ...inked(colour, palette.land),
      'text-opacity': ['case', ofReport, strength(), 1],
      'icon-color': palette.softInk
    }
  });
}

/** Layers of the first view alone. What is selected has its name even where the plan has none for it. */
export function firstNames(palette: Palette, { zooms, names }: FirstView): LayerSpecification[] {
  const named = names.flatMap(({ name }) => name.place ?? []);
  const roomy: ExpressionSpecification = ['!', ['get', 'loose']];
  return [
    placeMark('first-marks', palette, all(isShown, hasRole)),
    planned('first-names', 'first-names', all(['any', ['!', ofReport], isShown], roomy), palette),
    planned('first-picked-names', 'picked', all(isPart('name')), palette),
    selectedLabel('first-selected-label', palette, ['!', ['in', ['get', 'id'], ['literal', named]]])
  ].map((layer) => within(zooms, layer));
}
