import { growth } from '$lib/cartography/growth';
import { mercatorBox, metresPerUnit, toMercator } from '$lib/geography/mercator';
import { zoomAtWidth } from '$lib/geography/zoom';
import type { Bounds, LngLat } from '$lib/report/schema';

/** Width of every static map in its own units: large enough that a whole number is finer than a pixel. */
export const PLANE_WIDTH = 2000;

/** Point in plane units, from the north-west corner of the view. */
export type PlanePoint = [x: number, y: number];

/** The view on a plane `PLANE_WIDTH` units wide, in the Mercator projection of the live map. */
export type Projection = {
  /** Height of the view, units. */
  height: number;
  /** Width ÷ height. */
  ratio: number;
  at: (point: LngLat) => PlanePoint;
  /** A length on the ground at latitude `lat`, or in the middle of the view, in units. */
  units: (metres: number, lat?: number) => number;
  /** Width of a line relative to zoom 14, if the view is `pixels` wide. */
  growth: (pixels: number) => number;
};

export function projectionOf(view: Bounds): Projection {
  const box = mercatorBox(view);
  const scale = PLANE_WIDTH / box.width;
  return {
    height: box.height * scale,
    ratio: box.width / box.height,
    at: (point) => {
      const [x, y] = toMercator(point);
      return [(x - box.x) * scale, (y - box.y) * scale];
    },
    units: (metres, lat = (view[1] + view[3]) / 2) => (metres / metresPerUnit(lat)) * scale,
    growth: (pixels) => growth(zoomAtWidth(view, pixels))
  };
}

/** A point as shares of the view, for what has a fixed size in pixels. */
export const percentAt = ([x, y]: PlanePoint, { height }: Projection) => ({
  x: `${((x / PLANE_WIDTH) * 100).toFixed(2)}%`,
  y: `${((y / height) * 100).toFixed(2)}%`
});
