import { mercatorBox, metresPerUnit } from './mercator';
import type { Bounds } from '$lib/report/schema';

/** Size of the drawing, pixels. */
export type Size = { width: number; height: number };

/** Width in pixels of MapLibre's world at zoom 0. */
const TILE_SIZE = 512;

/** Pixels that one metre on the ground takes at a zoom of the map, at latitude `lat` (degrees). */
export function mercatorPixelsPerMetre(zoom: number, lat: number): number {
  return (TILE_SIZE * 2 ** zoom) / metresPerUnit(lat);
}

/** Width in pixels of `view` when fitted into the size. */
export function fittedWidth(view: Bounds, { width, height }: Size): number {
  const box = mercatorBox(view);
  return Math.min(width, (height * box.width) / box.height);
}

/** Zoom of the map at which `view` is `pixels` wide. */
export function zoomAtWidth(view: Bounds, pixels: number): number {
  return Math.log2(pixels / (mercatorBox(view).width * TILE_SIZE));
}
