/** SVG path data, as short as possible: whole numbers, relative commands, no unnecessary separators. */
import { barsOf, type Bar } from '$lib/cartography/signs';
import type { Bezier } from '$lib/geography/smooth';
import type { LngLat } from '$lib/report/schema';
import type { Projection, PlanePoint } from './projection';

/** Numbers joined as compactly as SVG 2 (9.3.9) allows: `12-5 3`. */
const numbers = (values: readonly number[]): string =>
  values.reduce((text, value) => text + (text === '' || value < 0 ? '' : ' ') + String(value), '');

/** A cubic piece: start, two control points, end. */
type Points = [PlanePoint, PlanePoint, PlanePoint, PlanePoint];

/** How far what is written may be from a piece, units: 0.6 pixels where the map is 800 px wide. */
const CLOSE = 1.5;

/** Distance of both control points from the chord, units, up to which a straight line is close enough: the curve goes 3/4 as far. */
const FLAT = CLOSE / 0.75;

function isFlat([p0, p1, p2, p3]: Points): boolean {
  const [dx, dy] = [p3[0] - p0[0], p3[1] - p0[1]];
  const off = ([x, y]: PlanePoint) => Math.abs((x - p0[0]) * dy - (y - p0[1]) * dx) / Math.hypot(dx, dy);
  return off(p1) < FLAT && off(p2) < FLAT;
}

/**
 * The control point of the quadratic piece that stands for a cubic one, which is a third shorter to write; null if it would be too far off.
 * The distance between both is at most √3/36 of the third difference of the points.
 */
function quadratic([p0, p1, p2, p3]: Points): PlanePoint | null {
  const third = Math.hypot(p3[0] - 3 * p2[0] + 3 * p1[0] - p0[0], p3[1] - 3 * p2[1] + 3 * p1[1] - p0[1]);
  if ((third * Math.sqrt(3)) / 36 > CLOSE) return null;
  return [(3 * (p1[0] + p2[0]) - p0[0] - p3[0]) / 4, (3 * (p1[1] + p2[1]) - p0[1] - p3[1]) / 4];
}

/** The command that draws a piece, and the points it needs. */
function commandOf(points: Points): ['l' | 'q' | 'c', PlanePoint[]] {
  if (isFlat(points)) return ['l', points.slice(3)];
  const control = quadratic(points);
  return control ? ['q', [control, points[3]]] : ['c', points.slice(1)];
}

/** Path data of connected Bézier pieces. Each point is relative to the rounded one before, so errors do not add up. */
export function pathOf(pieces: readonly Bezier[], projection: Projection, closed = false): string {
  const [first] = pieces;
  if (!first) return '';
  let [x, y] = projection.at(first[0]).map(Math.round) as [number, number];
  let data = 'M' + numbers([x, y]);
  for (const piece of pieces) {
    const [command, points] = commandOf(piece.map((point: LngLat) => projection.at(point)) as Points);
    const moves = points.flatMap(([px, py]) => [Math.round(px) - x, Math.round(py) - y]);
    data += command + numbers(moves);
    [x, y] = [x + (moves.at(-2) ?? 0), y + (moves.at(-1) ?? 0)];
  }
  return closed ? data + 'z' : data;
}

/** The bars of signs with one of these fills, from their upper left corner. */
export const barsPath = (ranks: readonly number[], levels: number, ...fills: Bar['fill'][]): string =>
  barsOf(ranks, levels)
    .filter(({ fill }) => fills.includes(fill))
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`)
    .join('');
