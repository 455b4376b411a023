/** The view of the static map: fitted into the map's box, extended to the whole box. */
import { fromMercator, mercatorBox } from '$lib/geography/mercator';
import type { Bounds } from '$lib/report/schema';

/** Bounds of the whole box, `width` by `height` pixels, when `view` is fitted into it. Degrees, six decimals. */
export function boxOf(view: Bounds, width: number, height: number): Bounds {
  const inner = mercatorBox(view);
  if (width <= 0 || height <= 0) return view;
  const unitsPerPixel = Math.max(inner.width / width, inner.height / height);
  const [w, h] = [width * unitsPerPixel, height * unitsPerPixel];
  const [x, y] = [inner.x + (inner.width - w) / 2, inner.y + (inner.height - h) / 2];
  const [west, north] = fromMercator([x, y]);
  const [east, south] = fromMercator([x + w, y + h]);
  const rounded = (degrees: number): number => Number(degrees.toFixed(6));
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}
