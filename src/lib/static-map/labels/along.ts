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

/**
 * The letters of `text` with the middle of the name `middle` pixels along the line, `offset` pixels beside it (positive: to the right of
 * the reading direction); null if the line is too short. `scale` turns line units into pixels.
 */
export function lettersAlong(line: Ruled, scale: number, middle: number, { text, size, spacing, offset }: Setting): Glyph[] | null {
  const width = measure(text, spacing) * size;
  const start = middle - width / 2;
  if (start < 0 || start + width > line.length * scale) return null;
  const at = (distance: number): PlanePoint => {
    const [x, y] = pointAt(line, Math.min(line.length, Math.max(0, distance / scale)));
    return [x * scale, y * scale];
  };
  const [from, to] = [at(start), at(start + width)];
  const slope = degrees(to[0] - from[0], to[1] - from[1]);
  const downwards = setsDownwards(text) && Math.abs(Math.abs(slope) - 90) < 90 - STEEP;
  const backwards = downwards ? slope < 0 : Math.abs(slope) > 90;
  // Ends of the letters, in reading order; a letter has the direction from the end before it to the end after it.
  const ends: PlanePoint[] = [backwards ? to : from];
  let reached = 0;
  for (const character of text) {
    reached += (advance(character) + spacing) * size;
    ends.push(at(backwards ? start + width - reached : start + reached));
  }
  return [...text].map((_, i) => {
    const [before, left, right, after] = [ends[Math.max(0, i - 1)], ends[i], ends[i + 1], ends[Math.min(ends.length - 1, i + 2)]];
    if (!before || !left || !right || !after) throw new RangeError('a letter without ends');
    const angle = degrees(after[0] - before[0], after[1] - before[1]);
    const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
    const [x, y] = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
    return { x: x - sin * offset, y: y + cos * offset, turn: downwards ? angle - 90 : angle };
  });
}

/** How much the name bends: the largest angle between two neighbouring letters, degrees. */
export function bendOf(glyphs: readonly Glyph[]): number {
  const turns = glyphs.map(({ turn }) => turn);
  return Math.max(...turns) - Math.min(...turns);
}
