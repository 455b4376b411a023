/**
 * How line widths grow with the zoom: a little slower than the ground. Zooms are those of MapLibre (512 pixels for the world at zoom 0).
 */

/** Factor between two stops for each zoom level. */
export const RATE = 1.5;
/** Zooms, and the line width there relative to zoom 14. */
export const STOPS = [
  [10, 0.2],
  [14, 1],
  [17, 2.6]
] as const;

/** Width of a line at a zoom, relative to its width at zoom 14: the value MapLibre interpolates, for drawings with a fixed zoom. */
export function growth(zoom: number): number {
  const upper = STOPS.findIndex(([stop]) => zoom <= stop);
  if (upper === 0) return STOPS[0][1];
  const [from, to] = [STOPS[upper - 1], STOPS[upper]];
  if (!from || !to) return STOPS[2][1];
  const part = (RATE ** (zoom - from[0]) - 1) / (RATE ** (to[0] - from[0]) - 1);
  return from[1] + (to[1] - from[1]) * part;
}
