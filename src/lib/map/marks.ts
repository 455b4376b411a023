/** Small marks drawn by code, as signed distance fields: one shape can have any colour, and is sharp at any size. */

import { MARKS as LOOKS, POINT_STROKES, POINTS, type Corners } from '$lib/cartography/symbols';

export type Mark = { width: number; height: number; data: Uint8ClampedArray };

const SIZE = 48;
export const MARK_PIXEL_RATIO = 2;
/** MapLibre expects 1 deep inside and 0 far outside: the edge is at 0.75, and 8 pixels cover the range. */
const EDGE = 0.75;
const SPREAD = 8;

/** Makes a mark from a function that gives the distance to its edge (pixels from the middle, negative inside). */
function drawn(distance: (x: number, y: number) => number): Mark {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const d = distance(x - SIZE / 2 + 0.5, y - SIZE / 2 + 0.5);
      data[(y * SIZE + x) * 4 + 3] = 255 * (EDGE - d / SPREAD);
    }
  }
  return { width: SIZE, height: SIZE, data };
}

/** Signed distance to a convex polygon: the largest of the signed distances to its edges. Outside of a corner it is a little too small. */
const polygon = (corners: Corners, reach: number) => (x: number, y: number) =>
  Math.max(
    ...corners.map(([fromX, fromY], i) => {
      const [toX, toY] = corners[(i + 1) % corners.length] ?? [fromX, fromY];
      const [dx, dy, half] = [toX - fromX, toY - fromY, reach * MARK_PIXEL_RATIO];
      return ((x - fromX * half) * dy - (y - fromY * half) * dx) / Math.hypot(dx, dy);
    })
  );
const square = (half: number) => (x: number, y: number) => Math.max(Math.abs(x), Math.abs(y)) - half * MARK_PIXEL_RATIO;
/** The shape's outline, `stroke` pixels wide. */
const hollow = (shape: (x: number, y: number) => number, stroke: number) => (x: number, y: number) =>
  Math.abs(shape(x, y)) - (stroke * MARK_PIXEL_RATIO) / 2;

/** Marks by their name in the style, two for each form of points but discs. Two pixels of each are one on the map. */
export const MARKS: Record<string, () => Mark> = {
  ...Object.fromEntries(
    Object.entries(POINTS).flatMap(([form, { corners, ...look }]) => {
      if (!corners) return [];
      const outline = hollow(polygon(corners, look.hollow), POINT_STROKES.hollow);
      return [[form, () => drawn(polygon(corners, look.reach))], [`${form}-hollow`, () => drawn(outline)]]; // prettier-ignore
    })
  ),
  square: () => drawn(square(LOOKS.landmark.reach)),
  /** Invisible, but labels avoid it. */
  blank: () => drawn(() => SPREAD)
};
