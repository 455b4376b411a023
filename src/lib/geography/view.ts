/** Geometry of a view of the map. */
import type { Place } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { contains } from './bounds';
import { fromMercator, mercatorBox, toMercator } from './mercator';

/** Parts of the first view where controls may lie over the map: rail and buttons above; legend, scale, compass rose and box below. */
const MARGINS = { left: 0.14, top: 0.2, right: 0.14, bottom: 0.31 };
/** The lower left corner, where compass rose and list stand on a phone: parts of the view from the left and from below. */
const CORNER = { left: 0.27, bottom: 0.46 };

/** Middle of the view as the map shows it: halfway on the Mercator plane. */
export function middleOf(view: Bounds): LngLat {
  const { x, y, width, height } = mercatorBox(view);
  return fromMercator([x + width / 2, y + height / 2]);
}

/** Whether the point of a place is inside a view; roads count as inside every view. */
export const isInView = ({ geometry }: Pick<Place, 'geometry'>, view: Bounds): boolean =>
  geometry !== null && ('roadId' in geometry || contains(view, geometry.point));

type Range = readonly [low: number, high: number];
/** A position, and the distances it keeps from both ends of a range, as parts of that range. */
type Kept = { at: number; before: number; after: number };

/** Grows a range as little as possible so that all positions keep their distances. */
function grown([low, high]: Range, kept: readonly Kept[]): Range {
  // Moving one end changes the distance that the other one needs; each turn leaves a small fraction of the error.
  for (let turn = 0; turn < 12; turn++) {
    low = Math.min(low, ...kept.map(({ at, before }) => (at - before * high) / (1 - before)));
    high = Math.max(high, ...kept.map(({ at, after }) => (at - after * low) / (1 - after)));
  }
  return [Math.max(low, 0), Math.min(high, 1)];
}

/** `columns` and `rows`, grown for `points` on the Mercator plane. Points of `beside` stay right of the corner, those of `above` above it. */
function grownFor([columns, rows]: readonly [Range, Range], points: readonly LngLat[], beside: Set<LngLat>, above: Set<LngLat>) {
  const { left, top, right, bottom } = MARGINS;
  return [
    grown(
      columns,
      points.map((point) => ({ at: point[0], before: beside.has(point) ? CORNER.left : left, after: right }))
    ),
    grown(
      rows,
      points.map((point) => ({ at: point[1], before: top, after: above.has(point) ? CORNER.bottom : bottom }))
    )
  ] as const;
}

/** `columns` and `rows`, grown so that no point stands in a margin or in the corner. */
function grownClear(box: readonly [Range, Range], points: readonly LngLat[]): readonly [Range, Range] {
  const none = new Set<LngLat>();
  const cleared = new Set<LngLat>();
  let grownBox = grownFor(box, points, none, none);
  for (;;) {
    const [columns, rows] = grownBox;
    const inCorner = points.filter(([x, y]) => partOf(columns, x) < CORNER.left - 1e-9 && partOf(rows, y) > 1 - CORNER.bottom + 1e-9);
    if (inCorner.every((point) => cleared.has(point))) return grownBox;
    for (const point of inCorner) cleared.add(point);
    const choices = [grownFor(box, points, cleared, none), grownFor(box, points, none, cleared)] as const;
    grownBox = areaOf(choices[0]) < areaOf(choices[1]) ? choices[0] : choices[1];
  }
}

const partOf = ([low, high]: Range, at: number): number => (at - low) / (high - low);
const areaOf = ([[left, right], [top, bottom]]: readonly [Range, Range]): number => (right - left) * (bottom - top);

/**
 * `view`, grown so that no place inside it lies where controls may hide it. Places outside are ignored, unless it grows over them; so are
 * roads, which may cross any edge.
 */
export function withMargins(view: Bounds, places: readonly Pick<Place, 'geometry'>[]): Bounds {
  const points = places.flatMap(({ geometry }) => (geometry && 'point' in geometry ? [geometry.point] : []));
  const inside = points.filter((point) => contains(view, point));
  if (inside.length === 0) return view;
  const { x, y, width, height } = mercatorBox(view);
  const box = [
    [x, x + width],
    [y, y + height]
  ] as const;
  const clear = grownClear(box, inside.map(toMercator));
  if (areaOf(clear) === areaOf(box)) return view;
  const [[left, right], [top, bottom]] = clear;
  const [[west, north], [east, south]] = [fromMercator([left, top]), fromMercator([right, bottom])];
  const wide: Bounds = [west, south, east, north];
  return points.some((point) => contains(wide, point) && !contains(view, point)) ? withMargins(wide, places) : wide;
}
