/** Names of points, beside their mark, with the award signs beneath. */
import { formsOfSigns, SIGNS_HEIGHT, widthOfSigns } from '$lib/cartography/signs';
import { LEADING, POINTS, type NameKind } from '$lib/cartography/symbols';
import type { PlannedName } from '$lib/names';
import type { PointForm } from '$lib/report/schema';
import { PLANE_WIDTH, type PlanePoint } from '../projection';
import { boxAt, overlapAny, strokeBox, type Box } from './box';
import { typeOf, type Candidate, type Label } from './label';
import { measure } from './text';

/** Offset of a name from its mark: `halves` of the width and height of the text block (name and signs), plus `px` pixels; and its cost. */
type Position = { halves: [number, number]; px: [number, number]; cost: number };
const position = (hx: number, hy: number, px: number, py: number, cost: number): Position => ({ halves: [hx, hy], px: [px, py], cost });

/** Cost of every line after the first. */
const SECOND_LINE = 0.7;
/** Cost of a count if there is room for a sign for each award. */
const COUNTED = 3;
/** Cost of a position inside the circle of another place. */
const STRAY = 0.3;

/** Cost of a position on the other side of a road of the report: the name would seem to belong to the road or to something else. */
const ACROSS = 4;

/** Positions around a mark `reach` pixels wide: right, left, below, above, and the corners. */
const aroundMark = (reach: number): Position[] => [
  position(1, 0, reach, 0, 0),
  position(-1, 0, -reach, 0, 0.1),
  position(0, 1, 0, reach, 0.2),
  position(0, -1, 0, -reach, 0.3),
  ...[0.5, -0.5].flatMap((shift) => [position(shift, 1, 0, reach, 0.6), position(shift, -1, 0, -reach, 0.7)]),
  ...[0.6, -0.6].flatMap((height) => [position(1, height, reach, 0, 0.8), position(-1, height, -reach, 0, 0.9)])
];

/** Positions for a place of the report: below first, then all around it, and a little farther off. */
function aroundSpot(reach: number): Position[] {
  const shifts = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];
  const around = (away: number, more: number): Position[] =>
    shifts.flatMap((shift) => {
      const cost = more + 0.8 * Math.abs(shift);
      return [
        position(shift, 1, 0, away, cost),
        position(1, shift, away, 0, cost + 0.3),
        position(-1, shift, -away, 0, cost + 0.35),
        position(shift, -1, 0, -away, cost + 0.4)
      ];
    });
  return [...around(reach, 0), ...around(reach + 7, 1.5), ...around(reach + 16, 3), ...around(reach + 28, 5)];
}

/** In the middle: for features without a mark. */
const onSpot: Position[] = [position(0, 0, 0, 0, 0), ...[1, -1].map((side) => position(0, side, 0, 4 * side, 1))];

/** Distance from the middle of a mark to the beginning of its name, pixels. */
const AWAY = 4;
/** Outside of any mark. */
const BESIDE = Math.max(...Object.values(POINTS).map(({ reach }) => reach));
const positionsOf = (kind: NameKind, form: Spot['form']): Position[] => {
  if (kind === 'water') return onSpot;
  return form ? aroundSpot(POINTS[form].reach + AWAY) : aroundMark(6);
};

/** `radius`: of the circle of uncertainty, zero for a well-known point. Only places of the report have a form. */
type Spot = { id: string; at: PlanePoint; radius: number; form?: PointForm };
/** One way to write a name: its lines, and its cost. */
export type Shape = { lines: string[]; cost: number };
type SpotName = Omit<PlannedName, 'id' | 'spacing' | 'positions'> & {
  /** On a map `width` pixels wide. */
  shapes: (width: number) => Shape[];
  /** Number of honour levels. */
  levels?: number;
};

/** What a name should avoid: other areas, and the far side of a road. */
type Around = {
  /** Areas that are not its own; inside one, the name might be read as that one's. */
  others: Spot[];
  /** Roads of the report on a map `width` pixels wide. */
  roads: (width: number) => Box[];
};

export function spotLabel({ kind, text, shapes, place, role, ranks = [], levels = 0 }: SpotName, spot: Spot, around: Around | null): Label {
  const others = around?.others ?? [];
  const positions = positionsOf(kind, spot.form);
  const offers = (mapWidth: number) => {
    const scale = mapWidth / PLANE_WIDTH;
    const { size, spacing } = typeOf(kind, mapWidth);
    const roads = around?.roads(mapWidth) ?? [];
    const forms = formsOfSigns(ranks, mapWidth).map((signs, i) => ({ signs, cost: i * COUNTED }));
    return shapes(mapWidth).flatMap((shape) => {
      const lines = shape.lines.length === 1 && shape.lines[0] === text ? null : shape.lines;
      const written = Math.max(...shape.lines.map((line) => measure(line, spacing))) * size;
      return (forms.length ? forms : [{ signs: undefined, cost: 0 }]).flatMap(({ signs, cost: formCost }) => {
        const below = signs ? SIGNS_HEIGHT : 0;
        const width = Math.max(written, signs ? widthOfSigns(ranks, signs, levels) : 0);
        const height = shape.lines.length * size * LEADING + below;
        return positions.map(({ halves, px, cost }) => {
          const floor = cost + shape.cost + formCost + (shape.lines.length - 1) * SECOND_LINE;
          const make = (): Candidate => {
            const [dx, dy] = [(halves[0] * width) / 2 + px[0], (halves[1] * height) / 2 + px[1]];
            const [x, y] = [spot.at[0] * scale + dx, spot.at[1] * scale + dy];
            const strays = others.filter(({ at, radius }) => Math.hypot(at[0] * scale - x, at[1] * scale - y) < radius * scale).length;
            const boxes = [boxAt(x, y, width + 4, height)];
            // From beside the mark, which may lie on a road itself.
            const [fromX, fromY] = [x - dx + Math.sign(px[0]) * BESIDE, y - dy + Math.sign(px[1]) * BESIDE];
            const isAcross = roads.length > 0 && overlapAny([strokeBox([fromX, fromY], [x, y], 1)], roads);
            const block = { anchor: spot.at, dx, dy: dy - below / 2, turn: 0, size, lines, glyphs: null };
            return { ...block, ...(signs && { signs }), boxes, cost: floor + STRAY * strays + (isAcross ? ACROSS : 0) };
          };
          return { floor, make };
        });
      });
    });
  };
  return { id: `${kind}-${spot.id}`, kind, text, place, role, ranks, must: kind === 'spot', offers, times: () => 1 };
}
