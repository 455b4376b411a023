import { metresPerUnit } from '$lib/geography/mercator';

/** Pixels of MapLibre's world at zoom 0. */
const TILE_SIZE = 512;

/** Pixels that one metre on the ground takes at a zoom of the map, at latitude `lat` (degrees). */
export function mercatorPixelsPerMetre(zoom: number, lat: number): number {
  return (TILE_SIZE * 2 ** zoom) / metresPerUnit(lat);
}
