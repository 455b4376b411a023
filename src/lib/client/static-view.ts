/** The view of the static map: fitted into the map's box, extended to the whole box. */
import { fromMercator, toMercator } from '$lib/geography/mercator';
import type { Bounds } from '$lib/report/schema';

/** Bounds of the whole box, `width` by `height` pixels, when `view` is fitted into it. Degrees, six decimals. */
export function boxOf(view: Bounds, width: number, height: number): number[] {
  if (!width || !height) return view;
  const [west, south, east, north] = view;
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const unitsPerPixel = Math.max((right - left) / width, (bottom - top) / height);
  const corner = (sign: 1 | -1) =>
    fromMercator([(left + right + sign * width * unitsPerPixel) / 2, (top + bottom - sign * height * unitsPerPixel) / 2]);
  return [...corner(-1), ...corner(1)].map((degrees) => Number(degrees.toFixed(6)));
}
