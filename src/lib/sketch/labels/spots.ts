/** Names of what stands in one spot: beside it, or inside the area it may lie in. */
import type { NameKind } from '$lib/names';
import { FRAME_WIDTH, type FramePoint } from '../frame';
import { boxAt } from './box';
import { typeOf, type Candidate, type Label } from './label';
import { LEADING, measure } from './text';

/** From the middle: in radii, then in halves of the name and of its height, then in pixels; and its price. */
type Position = { radii: [number, number]; halves: [number, number]; px: [number, number]; cost: number };

const position = (rx: number, ry: number, hx: number, hy: number, px: number, py: number, cost: number): Position => ({
  radii: [rx, ry],
  halves: [hx, hy],
  px: [px, py],
  cost
});

/** What every line after the first costs, inside an area and outside. */
const SECOND_LINE = { inside: 0.5, outside: 0.9 };
/** Positions outside an area cost at least this much. */
const OUTSIDE = 1.5;

/** For an area: inside it, below and above, then at its sides and corners. */
const aroundArea = (hasDot: boolean): Position[] => [
  position(0, 0, 0, hasDot ? 1 : 0, 0, hasDot ? 6 : 0, 0),
  position(0, 0, 0, hasDot ? -1 : 0, 0, hasDot ? -6 : 0, 0.3),
  ...[0.5, -0.5].map((ry) => position(0, ry, 0, 0, 0, 0, 0.5)),
  ...[0.4, -0.4, 0.8, -0.8].map((rx) => position(rx, 0, 0, hasDot ? 1 : 0, 0, hasDot ? 6 : 0, 0.5 + Math.abs(rx))),
  position(0, 1, 0, 1, 0, 4, OUTSIDE),
  position(0, -1, 0, -1, 0, -4, OUTSIDE),
  position(1, 0, 1, 0, 5, 0, 1.7),
  position(-1, 0, -1, 0, -5, 0, 1.7),
  ...[0.35, -0.35, 0.7, -0.7, 1, -1].flatMap((shift) => [
    position(0, 1, shift, 1, 0, 4, 1.8 + Math.abs(shift)),
    position(0, -1, shift, -1, 0, -4, 1.8 + Math.abs(shift))
  ]),
  ...[0.6, -0.6].flatMap((ry) => [position(0.8, ry, 1, 0, 5, 0, 2.4), position(-0.8, ry, -1, 0, -5, 0, 2.4)])
];

/** For a mark `reach` pixels wide: right, left, below, above, and the corners. */
const aroundMark = (reach: number): Position[] => [
  position(0, 0, 1, 0, reach, 0, 0),
  position(0, 0, -1, 0, -reach, 0, 0.1),
  position(0, 0, 0, 1, 0, reach, 0.2),
  position(0, 0, 0, -1, 0, -reach, 0.3),
  ...[0.5, -0.5].flatMap((shift) => [position(0, 0, shift, 1, 0, reach, 0.6), position(0, 0, shift, -1, 0, -reach, 0.7)]),
  ...[0.6, -0.6].flatMap((height) => [position(0, 0, 1, height, reach, 0, 0.8), position(0, 0, -1, height, -reach, 0, 0.9)])
];

const MARK_REACH: Partial<Record<NameKind, number>> = { landmark: 6, station: 6 };

export type Spot = { id: string; at: FramePoint; radius: number; hasDot: boolean };
/** One way to write a name: its lines, and what it costs to write it so. */
export type Shape = { lines: string[]; cost: number };
export type SpotName = {
  kind: NameKind;
  text: string;
  /** In a frame `width` pixels wide. */
  shapes: (width: number) => Shape[];
  place: string | null;
  role: string | null;
};

/** `others`: areas that are not its own; inside one, the name would be read as that one's. */
export function spotLabel({ kind, text, shapes, place, role }: SpotName, spot: Spot, others: Spot[]): Label {
  const reach = MARK_REACH[kind];
  const positions = reach === undefined ? aroundArea(spot.hasDot) : aroundMark(reach);
  const offers = (frameWidth: number) => {
    const scale = frameWidth / FRAME_WIDTH;
    const { size, spacing } = typeOf(kind, frameWidth);
    return shapes(frameWidth).flatMap((shape) => {
      const width = Math.max(...shape.lines.map((line) => measure(line, spacing))) * size;
      const height = shape.lines.length * size * LEADING;
      const lines = shape.lines.length === 1 && shape.lines[0] === text ? null : shape.lines;
      return positions.map(({ radii, halves, px, cost }) => {
        const floor = cost + shape.cost + (shape.lines.length - 1) * SECOND_LINE[cost < OUTSIDE ? 'inside' : 'outside'];
        const make = (): Candidate => {
          const anchor: FramePoint = [spot.at[0] + radii[0] * spot.radius, spot.at[1] + radii[1] * spot.radius];
          const [dx, dy] = [(halves[0] * width) / 2 + px[0], (halves[1] * height) / 2 + px[1]];
          const [x, y] = [anchor[0] * scale + dx, anchor[1] * scale + dy];
          const strays = others.filter(({ at, radius }) => Math.hypot(at[0] * scale - x, at[1] * scale - y) < radius * scale).length;
          const boxes = [boxAt(x, y, width + 4, height)];
          return { anchor, dx, dy, turn: 0, size, lines, glyphs: null, boxes, cost: floor + 2 * strays };
        };
        return { floor, make };
      });
    });
  };
  return { id: `${kind}-${spot.id}`, kind, text, place, role, must: kind === 'spot', offers, times: () => 1 };
}
