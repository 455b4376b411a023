/** Sets a name along a line: each letter on the line or beside it, upright, and downwards if the line is steep. */
import type { Glyph } from '$lib/names';
import type { PlanePoint } from '../projection';
import { advance, measure, setsDownwards } from './text';

/** A line with the distance from its start to each point. */
export type Ruled = { points: readonly PlanePoint[]; distances: readonly number[]; length: number };

export function ruled(points: readonly PlanePoint[]): Ruled {
  const distances = [0];
  points.slice(1).forEach(([x, y], i) => {
    const [px, py] = points[i] ?? [x, y];
    distances.push((distances[i] ?? 0) + Math.hypot(x - px, y - py));
  });
  return { points, distances, length: distances.at(-1) ?? 0 };
}

/** The point `distance` along the line, 0 ≤ distance ≤ length. */
export function pointAt({ points, distances }: Ruled, distance: number): PlanePoint {
  let [low, high] = [0, points.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((distances[middle] ?? 0) <= distance) low = middle;
    else high = middle;
  }
  const [a, b]: [PlanePoint, PlanePoint] = [points[low] ?? [0, 0], points[high] ?? [0, 0]];
  const [from, to] = [distances[low] ?? 0, distances[high] ?? 0];
  const part = to > from ? (distance - from) / (to - from) : 0;
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

/** On steeper lines a name is set downwards (if its script allows it), as on Chinese maps. */
const STEEP = 52;

const degrees = (dx: number, dy: number): number => (Math.atan2(dy, dx) * 180) / Math.PI;

export type Setting = { text: string; size: number; spacing: number; offset: number };

/** Points on the moved line per height of a letter. */
const FINENESS = 4;

/**
 * The line in pixels, in the reading direction, moved sideways; and where on it the middle of the name is. On the inner side of a bend the
 * moved line is shorter: letters spaced on the line itself would overlap there. `at` gives the point at a distance from the middle of the
 * name, `from` and `to` are the ends of the stretch that is needed.
 */
function moved(
  at: (distance: number) => PlanePoint,
  [from, to]: [number, number],
  { offset, size }: Setting
): { track: Ruled; middle: number } {
  const beside = (distance: number): PlanePoint => {
    const [[x, y], [ax, ay], [bx, by]] = [at(distance), at(distance - size / 2), at(distance + size / 2)];
    const chord = Math.hypot(bx - ax, by - ay) || 1;
    return [x - ((by - ay) / chord) * offset, y + ((bx - ax) / chord) * offset];
  };
  const step = size / FINENESS;
  const [before, after] = [Math.floor(-from / step), Math.floor(to / step)];
  const track = ruled(Array.from({ length: before + after + 1 }, (_, i) => beside((i - before) * step)));
  return { track, middle: track.distances[before] ?? 0 };
}

/**
 * The letters of `text` with the middle of the name `middle` pixels along the line, `offset` pixels beside it (positive: to the right of
 * the reading direction); null if the line is too short. `scale` turns line units into pixels.
 */
export function lettersAlong(line: Ruled, scale: number, middle: number, setting: Setting): Glyph[] | null {
  const { text, size, spacing } = setting;
  const width = measure(text, spacing) * size;
  const [before, after] = [middle, line.length * scale - middle];
  if (Math.min(before, after) < width / 2) return null;
  const on = (distance: number): PlanePoint => {
    const [x, y] = pointAt(line, Math.min(line.length, Math.max(0, (middle + distance) / scale)));
    return [x * scale, y * scale];
  };
  const [from, to] = [on(-width / 2), on(width / 2)];
  const slope = degrees(to[0] - from[0], to[1] - from[1]);
  const downwards = setsDownwards(text) && Math.abs(Math.abs(slope) - 90) < 90 - STEEP;
  const backwards = downwards ? slope < 0 : Math.abs(slope) > 90;
  const { track, middle: at } = backwards
    ? moved((distance) => on(-distance), [-Math.min(after, width), Math.min(before, width)], setting)
    : moved(on, [-Math.min(before, width), Math.min(after, width)], setting);
  const start = at - width / 2;
  if (start < 0 || start + width > track.length) return null;
  // Ends of the letters, in reading order; a letter has the direction from the end before it to the end after it.
  const ends: PlanePoint[] = [pointAt(track, start)];
  let reached = start;
  for (const character of text) {
    reached += (advance(character) + spacing) * size;
    ends.push(pointAt(track, Math.min(track.length, reached)));
  }
  return [...text].map((_, i) => {
    const [previous, left, right, next] = [ends[Math.max(0, i - 1)], ends[i], ends[i + 1], ends[Math.min(ends.length - 1, i + 2)]];
    if (!previous || !left || !right || !next) throw new RangeError('a letter without ends');
    const angle = degrees(next[0] - previous[0], next[1] - previous[1]);
    return { x: (left[0] + right[0]) / 2, y: (left[1] + right[1]) / 2, turn: downwards ? angle - 90 : angle };
  });
}

/** How much the name bends: the largest angle between two neighbouring letters, degrees. */
export function bendOf(glyphs: readonly Glyph[]): number {
  const turns = glyphs.map(({ turn }) => turn);
  return Math.max(...turns) - Math.min(...turns);
}
