/** SVG path data, as short as possible: whole numbers, relative commands, no unnecessary separators. */
import { barsOf, type Bar } from '$lib/cartography/signs';
import type { Bezier } from '$lib/geography/smooth';
import type { LngLat } from '$lib/report/schema';
import type { Projection, PlanePoint } from './projection';

/** Numbers joined as compactly as SVG 2 (9.3.9) allows: `12-5 3`. */
const numbers = (values: readonly number[]): string =>
  values.reduce((text, value) => text + (text === '' || value < 0 ? '' : ' ') + String(value), '');

/** A piece whose control points are this close to its chord (units) is written as a straight line. */
const FLAT = 0.8;

function isFlat([p0, p1, p2, p3]: [PlanePoint, PlanePoint, PlanePoint, PlanePoint]): boolean {
  const [dx, dy] = [p3[0] - p0[0], p3[1] - p0[1]];
  const off = ([x, y]: PlanePoint) => Math.abs((x - p0[0]) * dy - (y - p0[1]) * dx) / Math.hypot(dx, dy);
  return off(p1) < FLAT && off(p2) < FLAT;
}

/** Path data of connected Bézier pieces. Each point is relative to the rounded one before, so errors do not add up. */
export function pathOf(pieces: readonly Bezier[], projection: Projection, closed = false): string {
  const [first] = pieces;
  if (!first) return '';
  let [x, y] = projection.at(first[0]).map(Math.round) as [number, number];
  let data = 'M' + numbers([x, y]);
  for (const piece of pieces) {
    const points = piece.map((point: LngLat) => projection.at(point)) as [PlanePoint, PlanePoint, PlanePoint, PlanePoint];
    const flat = isFlat(points);
    const moves = (flat ? points.slice(3) : points.slice(1)).flatMap(([px, py]) => [Math.round(px) - x, Math.round(py) - y]);
    data += (flat ? 'l' : 'c') + numbers(moves);
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
