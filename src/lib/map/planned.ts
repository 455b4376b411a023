/**
 * The first view: the map opens on what the static map showed, and names keep their planned positions until the reader leaves that view.
 * MapLibre itself cannot keep names beside roads apart; the plan has done so.
 */
import { feature, featureCollection as collection } from '@turf/helpers';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { placeSigns, SIGN } from '$lib/cartography/signs';
import { MARKS } from '$lib/cartography/symbols';
import { fromMercator, mercatorBox } from '$lib/geography/mercator';
import type { NamePosition, PlannedName, PlannedNames } from '$lib/names';
import type { Bounds, LngLat } from '$lib/report/schema';
import { fontOfKind, inkOfKind } from './context-labels';
import { all, fainter, hasRole, isPart, isPlanned, isShown, not, roleColour } from './expressions';
import { point } from './features';
import { fittedWidth, zoomAtWidth, type Size } from '$lib/geography/zoom';
import { signsId } from './signs';
import { BOLD_FONT, inked, symbols, type Symbols } from './symbols';

/** `zooms`: range in which the plan holds; `names`: the names planned for this size, each with one position. */
export type FirstView = {
  zooms: readonly [from: number, to: number];
  names: { name: PlannedName; position: NamePosition; at: LngLat }[];
};

/** How far the reader may zoom out (names move together) and in (names move apart) before names are placed by MapLibre. */
const OUT = 0.15;
const IN = 0.6;

export function firstViewOf({ widths, names }: PlannedNames, view: Bounds, size: Size): FirstView {
  const width = fittedWidth(view, size);
  const breakpoint = Math.max(0, widths.filter((least) => least <= width).length - 1);
  const box = mercatorBox(view);
  const zoom = zoomAtWidth(view, width);
  return {
    zooms: [zoom - OUT, zoom + IN],
    names: names.flatMap((name) =>
      name.positions
        .filter(({ breakpoints }) => breakpoints.includes(breakpoint))
        .map((position) => {
          const at = fromMercator([box.x + (box.width * position.x) / 100, box.y + (box.height * position.y) / 100]);
          return { name, position, at };
        })
    )
  };
}

export const isInFirstView = ({ zooms: [from, to] }: FirstView, zoom: number): boolean => from <= zoom && zoom < to;

type Piece = { label: string; dx: number; dy: number; turn: number };

/** The symbols that draw a name: one for the whole name, or one for each letter. */
function piecesOf({ text, spacing }: PlannedName, { dx, dy, turn, size, lines, glyphs }: NamePosition): Piece[] {
  const written = lines ?? [text];
  // SVG also centres the space after the last letter of a line; MapLibre does not.
  const after = (spacing * size) / 2;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  if (!glyphs) return [{ label: written.join('\n'), dx: dx - cos * after, dy: dy - sin * after, turn }];
  return [...written.join('')].map((label, i) => {
    const { x, y, turn: own } = glyphs[i] ?? { x: 0, y: 0, turn: 0 };
    return { label, dx: dx + x, dy: dy + y, turn: own };
  });
}

/** Offset in ems along and across the rotated text: MapLibre rotates it with the text. */
function offsetOf({ dx, dy, turn }: Piece, size: number): [number, number] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return [(cos * dx + sin * dy) / size, (cos * dy - sin * dx) / size];
}

/** From the base line of a digit up to its middle, em. */
const TO_MIDDLE = 0.36;

/** The signs beneath a name: their image and the count beside it. */
function signsOf({ ranks = [] }: PlannedName, position: NamePosition, levels: number) {
  if (!position.signs) return [];
  const { x, y, width, height, count, ...shown } = placeSigns(ranks, position.signs, levels, position);
  const offset: [number, number] = [count.x / SIGN.countSize, count.y / SIGN.countSize - TO_MIDDLE];
  return [{ part: 'signs', label: count.text, turn: 0, offset, signs: signsId(shown.ranks), shift: [x + width / 2, y + height / 2] }];
}

/**
 * One point for each symbol of a name, and one for its signs, with this number of levels; names that belong to no place have an id of their
 * own, and no role.
 */
export function plannedFeatures({ names }: FirstView, levels: number) {
  return collection(
    names.flatMap(({ name, position, at }) => {
      const { id, kind, place, role, spacing } = name;
      const { size, overlaps } = position;
      const common = { id: place ?? id, role: role ?? '', kind, size, spacing, overlaps, part: 'name' };
      const signs = signsOf(name, position, levels).map((piece) => feature(point(at), { ...common, ...piece }));
      const pieces = piecesOf(name, position).map((piece) =>
        feature(point(at), { ...common, label: piece.label, turn: piece.turn, offset: offsetOf(piece, size) })
      );
      return [...pieces, ...signs];
    })
  );
}

/** In query results MapLibre returns arrays as text; the offset is not needed there. */
const offset = (name: 'offset' | 'shift'): ExpressionSpecification => [
  'case',
  ['==', ['typeof', ['get', name]], 'string'],
  ['literal', [0, 0]],
  ['array', 'number', 2, ['get', name]]
];

function planned(id: string, source: string, palette: Palette, ...only: ExpressionSpecification[]): LayerSpecification {
  return symbols({
    id,
    source,
    minzoom: 0,
    filter: all(isPlanned, ...only),
    layout: {
      'icon-image': ['match', ['get', 'kind'], 'landmark', 'square', ''],
      'icon-overlap': 'always',
      'text-font': fontOfKind,
      'text-size': ['get', 'size'],
      'text-letter-spacing': ['get', 'spacing'],
      'text-max-width': 40,
      'text-offset': offset('offset'),
      'text-overlap': 'always',
      'text-rotate': ['get', 'turn']
    },
    paint: { ...inked(inkOfKind(palette, roleColour(palette)), palette), 'icon-color': palette[MARKS.landmark.ink] }
  });
}

function signs(id: string, source: Symbols['source'], palette: Palette, ...only: ExpressionSpecification[]): LayerSpecification {
  return symbols({
    id,
    source,
    minzoom: 0,
    filter: all(isPlanned, isPart('signs'), ...only),
    layout: {
      'icon-image': ['get', 'signs'],
      'icon-offset': offset('shift'),
      'icon-overlap': 'always',
      'text-font': BOLD_FONT,
      'text-size': SIGN.countSize,
      'text-anchor': 'left',
      'text-offset': offset('offset'),
      'text-overlap': 'always'
    },
    paint: { ...inked(roleColour(palette), palette), 'icon-opacity': fainter(1) }
  });
}

/** Names and signs at their planned positions. A name without a free position shows while its place is selected. */
export const plannedLabels = (palette: Palette): LayerSpecification[] => [
  planned('planned-labels', 'planned-names', palette, isPart('name'), ['any', not(hasRole), isShown], not(['get', 'overlaps'])),
  signs('planned-signs', 'planned-names', palette, isShown, not(['get', 'overlaps'])),
  planned('planned-picked-labels', 'picked', palette, isPart('name')),
  signs('planned-picked-signs', 'picked', palette)
];
