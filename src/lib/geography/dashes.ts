import type { LngLat } from '$lib/report/schema';
import { planarM } from './smooth';

const between = (a: LngLat, b: LngLat, share: number): LngLat => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];

/** Points along a line, `every` metres from its start on. */
export const beadsAlong = (line: readonly LngLat[], every: number): LngLat[] =>
  dashesAlong(line, every / 2, every / 2).flatMap(([start]) => (start ? [start] : []));

/**
 * The pieces of a dashed line: `dash` metres drawn, `gap` metres left out, beginning with a dash. We compute dashes ourselves because a
 * renderer starts them again wherever it cuts a line, such as at tile edges. Lengths are measured on a plane, which is accurate enough for
 * a city. Throws RangeError for lengths that are not positive.
 */
export function dashesAlong(line: readonly LngLat[], dash: number, gap: number): LngLat[][] {
  if (!(dash > 0 && gap > 0)) throw new RangeError(`dashes of ${dash} m, gaps of ${gap} m`);
  const pieces: LngLat[][] = [];
  let [isDrawn, left] = [true, dash];
  let piece: LngLat[] = line.slice(0, 1);
  line.slice(1).forEach((to, i) => {
    let from = line[i] ?? to;
    for (let rest = planarM(from, to); rest > 0; rest = planarM(from, to)) {
      const end = rest > left ? between(from, to, left / rest) : to;
      if (isDrawn) piece.push(end);
      if (rest <= left) {
        left -= rest;
        break;
      }
      if (isDrawn) pieces.push(piece);
      [isDrawn, left, piece, from] = [!isDrawn, isDrawn ? gap : dash, [end], end];
    }
  });
  if (isDrawn && piece.length > 1) pieces.push(piece);
  return pieces;
}
