/**
 * Centripetal Catmull-Rom curves: smooth lines through every given point, without the loops and overshoots that the
 * uniform kind makes where short and long spans meet.
 *
 * P. J. Barry, R. N. Goldman, A recursive evaluation algorithm for a class of Catmull-Rom splines, SIGGRAPH 1988;
 * exponent ½ and Bézier form: C. Yuksel, S. Schaefer, J. Keyser, Parameterization and applications of Catmull-Rom
 * curves, CAD 43 (2011).
 */
import type { LngLat } from '$lib/report/schema';

/** One cubic Bézier piece: start, two control points, end. */
export type Bezier = [LngLat, LngLat, LngLat, LngLat];

const METRES_PER_DEGREE = 111_195;

/** Distance in metres on a local plane, which is accurate enough for a city. */
export function planarM(a: LngLat, b: LngLat): number {
  const shrink = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180);
  return Math.hypot((b[0] - a[0]) * shrink, b[1] - a[1]) * METRES_PER_DEGREE;
}

/** Control point next to `at`, on its way to `next`; `before` and `after` are the knot spans on either side of `at`. */
function control(previous: LngLat, at: LngLat, next: LngLat, before: number, after: number): LngLat {
  const wNext = before * before;
  const wPrevious = -after * after;
  const wAt = 2 * wNext + 3 * before * after + after * after;
  const total = 3 * before * (before + after);
  return [
    (wNext * next[0] + wPrevious * previous[0] + wAt * at[0]) / total,
    (wNext * next[1] + wPrevious * previous[1] + wAt * at[1]) / total
  ];
}

const mirrored = (far: LngLat, near: LngLat): LngLat => [2 * near[0] - far[0], 2 * near[1] - far[1]];

/**
 * The curve through `points` as Bézier pieces, one for each span (one more when `closed`: last to first). An open curve ends as if it were
 * mirrored at its end points. Neighbouring points must differ; throws RangeError below two points, or three when closed.
 */
export function curveThrough(points: readonly LngLat[], closed = false): Bezier[] {
  const count = points.length;
  if (count < (closed ? 3 : 2)) throw new RangeError(`a ${closed ? 'closed ' : ''}curve through ${count} points`);
  const at = (i: number): LngLat => {
    const inside = points[closed ? (i + count) % count : i];
    if (inside) return inside;
    return i < 0 ? mirrored(at(1), at(0)) : mirrored(at(count - 2), at(count - 1));
  };
  return Array.from({ length: closed ? count : count - 1 }, (_, i): Bezier => {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const [before, here, after] = [Math.sqrt(planarM(p0, p1)), Math.sqrt(planarM(p1, p2)), Math.sqrt(planarM(p2, p3))];
    return [p1, control(p0, p1, p2, before, here), control(p3, p2, p1, after, here), p2];
  });
}

/** Point of the piece at `t`, 0–1. */
export function pointOn([p0, p1, p2, p3]: Bezier, t: number): LngLat {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]];
}

/** Number of chords needed to stay within `toleranceM` of the piece (Wang's formula for a cubic). */
function chords([p0, p1, p2, p3]: Bezier, toleranceM: number): number {
  const bend = Math.max(planarM(mirrored(p0, p1), p2), planarM(mirrored(p1, p2), p3));
  return Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / toleranceM)));
}

/** The pieces as one line that is never farther than `toleranceM` metres from them and passes through their exact ends. */
export function flattened(pieces: readonly Bezier[], toleranceM = 0.25): LngLat[] {
  const start = pieces[0]?.[0];
  if (!start) return [];
  const rest = pieces.flatMap((piece) => {
    const count = chords(piece, toleranceM);
    return Array.from({ length: count }, (_, i) => (i === count - 1 ? piece[3] : pointOn(piece, (i + 1) / count)));
  });
  return [start, ...rest];
}
