import { describe, expect, it } from 'vitest';
import type { LngLat } from '$lib/report/schema';
import { curveThrough, flattened, pointOn } from './smooth';

/** Near the equator a degree is equally long in both directions, so the recursion needs no projection. */
const points: LngLat[] = [
  [0, 0],
  [0.01, 0.002],
  [0.012, 0.02],
  [0.05, 0.021],
  [0.06, 0.001]
];

/** Barry and Goldman's recursive definition, which the Bézier form has to match. */
function pyramid([p0, p1, p2, p3]: [LngLat, LngLat, LngLat, LngLat], u: number): LngLat {
  const knot = (t: number, a: LngLat, b: LngLat) => t + Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1]));
  const t0 = 0;
  const t1 = knot(t0, p0, p1);
  const t2 = knot(t1, p1, p2);
  const t3 = knot(t2, p2, p3);
  const t = t1 + u * (t2 - t1);
  const mix = (a: LngLat, b: LngLat, ta: number, tb: number): LngLat => {
    const w = (tb - t) / (tb - ta);
    return [w * a[0] + (1 - w) * b[0], w * a[1] + (1 - w) * b[1]];
  };
  const [a1, a2, a3] = [mix(p0, p1, t0, t1), mix(p1, p2, t1, t2), mix(p2, p3, t2, t3)];
  return mix(mix(a1, a2, t0, t2), mix(a2, a3, t1, t3), t1, t2);
}

const near = (a: LngLat, b: LngLat, degrees: number) => Math.hypot(a[0] - b[0], a[1] - b[1]) < degrees;

describe('curveThrough', () => {
  it('is the centripetal Catmull-Rom curve of Barry and Goldman', () => {
    const [, second] = curveThrough(points);
    for (const u of [0.1, 0.25, 0.5, 0.8]) {
      const expected = pyramid([points[0]!, points[1]!, points[2]!, points[3]!], u);
      expect(near(pointOn(second!, u), expected, 1e-8), `u = ${u}`).toBe(true);
    }
  });

  it('passes through every point, exactly', () => {
    expect(curveThrough(points).map(([from]) => from)).toEqual(points.slice(0, -1));
    expect(curveThrough(points).at(-1)?.[3]).toEqual(points.at(-1));
  });

  it('is smooth where two pieces meet, and where a closed curve closes', () => {
    const pieces = curveThrough(points, true);
    pieces.forEach((piece, i) => {
      const next = pieces[(i + 1) % pieces.length]!;
      const [arriving, leaving] = [
        Math.atan2(piece[3][1] - piece[2][1], piece[3][0] - piece[2][0]),
        Math.atan2(next[1][1] - next[0][1], next[1][0] - next[0][0])
      ];
      expect(Math.cos(arriving - leaving)).toBeCloseTo(1, 9);
    });
  });

  it('connects two points by a straight line', () => {
    const [piece] = curveThrough([
      [0, 0],
      [0.01, 0.02]
    ]);
    expect(near(pointOn(piece!, 0.5), [0.005, 0.01], 1e-8)).toBe(true);
  });

  it('throws on fewer points than a curve needs', () => {
    expect(() => curveThrough([[0, 0]])).toThrow(RangeError);
    expect(() => curveThrough(points.slice(0, 2), true)).toThrow(RangeError);
  });
});

describe('flattened', () => {
  it('keeps the points of the curve and closes a ring', () => {
    const line = flattened(curveThrough(points, true));
    for (const point of points) expect(line).toContainEqual(point);
    expect(line.at(-1)).toEqual(line[0]);
  });

  it('stays within the tolerance, with few points', () => {
    const pieces = curveThrough(points);
    const line = flattened(pieces, 1);
    const finest = flattened(pieces, 0.001);
    const offM = (p: LngLat) => Math.min(...line.slice(1).map((b, i) => distanceToChord(p, line[i]!, b))) * 111_195;
    expect(Math.max(...finest.map(offM))).toBeLessThan(1);
    expect(line.length).toBeLessThan(finest.length / 10);
  });
});

function distanceToChord(p: LngLat, a: LngLat, b: LngLat): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
