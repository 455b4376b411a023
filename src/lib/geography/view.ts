/** Geometry of a view of the map. */
import type { Place } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { contains } from './bounds';
import { fromMercator, mercatorBox, toMercator } from './mercator';

/** Parts of the first view where controls may lie over the map: rail and buttons above; legend, scale, compass rose and box below. */
const MARGINS = { left: 0.14, top: 0.2, right: 0.14, bottom: 0.33 };

/** A lower corner with more controls: parts of the view from its side and from below. */
type Corner = { side: 'left' | 'right'; across: number; bottom: number };
const CORNERS: readonly Corner[] = [
  // Compass rose and list on a phone.
  { side: 'left', across: 0.27, bottom: 0.46 },
  // List above the legend on a wide map.
  { side: 'right', across: 0.3, bottom: 0.4 }
];

/** Middle of the view as the map shows it: halfway on the Mercator plane. */
export function middleOf(view: Bounds): LngLat {
  const { x, y, width, height } = mercatorBox(view);
  return fromMercator([x + width / 2, y + height / 2]);
}

/** Whether the point of a place is inside a view; roads count as inside every view. */
export const isInView = ({ geometry }: Pick<Place, 'geometry'>, view: Bounds): boolean =>
  geometry !== null && ('roadId' in geometry || contains(view, geometry.point));

type Range = readonly [low: number, high: number];
/** A position, and how far it has to be from both ends of a range: shares of the length of that range. */
type Constraint = { at: number; before: number; after: number };

/** Grows a range as little as possible so that all constraints hold. */
function grown([low, high]: Range, constraints: readonly Constraint[]): Range {
  // Moving one end changes the distance that the other one needs; each turn leaves a small fraction of the error.
  for (let turn = 0; turn < 12; turn++) {
    low = Math.min(low, ...constraints.map(({ at, before }) => (at - before * high) / (1 - before)));
    high = Math.max(high, ...constraints.map(({ at, after }) => (at - after * low) / (1 - after)));
  }
  return [Math.max(low, 0), Math.min(high, 1)];
}

type View = readonly [columns: Range, rows: Range];
/** Points that must be clear of a corner: beside it or above it. */
type Clearance = { corner: Corner; points: ReadonlySet<LngLat>; way: 'beside' | 'above' };

/** A view, grown for `points` on the Mercator plane. */
function grownFor([columns, rows]: View, points: readonly LngLat[], clearances: readonly Clearance[]): View {
  const of = (point: LngLat, wanted: Clearance['way']) =>
    clearances.flatMap(({ corner, points: cleared, way }) => (way === wanted && cleared.has(point) ? [corner] : []));
  const beside = (point: LngLat, side: Corner['side']): number =>
    Math.max(MARGINS[side], ...of(point, 'beside').map((corner) => (corner.side === side ? corner.across : 0)));
  const below = (point: LngLat): number => Math.max(MARGINS.bottom, ...of(point, 'above').map(({ bottom }) => bottom));
  return [
    grown(
      columns,
      points.map((point) => ({ at: point[0], before: beside(point, 'left'), after: beside(point, 'right') }))
    ),
    grown(
      rows,
      points.map((point) => ({ at: point[1], before: MARGINS.top, after: below(point) }))
    )
  ];
}

function isIn({ side, across, bottom }: Corner, [columns, rows]: View, [x, y]: LngLat): boolean {
  const column = partOf(columns, x);
  return (side === 'left' ? column : 1 - column) < across - 1e-9 && partOf(rows, y) > 1 - bottom + 1e-9;
}

/** A view, grown until no point lies in a margin or in a corner. It is the smallest one, if all points leave a corner the same way. */
function grownClear(view: View, points: readonly LngLat[]): View {
  const cleared = CORNERS.map((corner) => ({ corner, points: new Set<LngLat>() }));
  for (;;) {
    const ways = cleared.reduce<Clearance[][]>(
      (lists, each) => lists.flatMap((list) => (['beside', 'above'] as const).map((way) => [...list, { ...each, way }])),
      [[]]
    );
    const views = ways.map((clearances) => grownFor(view, points, clearances));
    const least = views.reduce((a, b) => (areaOf(b) < areaOf(a) ? b : a));
    const added = cleared.flatMap(({ corner, points: known }) => {
      const found = points.filter((point) => isIn(corner, least, point) && !known.has(point));
      for (const point of found) known.add(point);
      return found;
    });
    if (added.length === 0) return least;
  }
}

const partOf = ([low, high]: Range, at: number): number => (at - low) / (high - low);
const areaOf = ([[left, right], [top, bottom]]: View): number => (right - left) * (bottom - top);

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
