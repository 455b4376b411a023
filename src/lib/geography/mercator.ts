/**
 * Web Mercator in world units: the whole world is the unit square, `[0, 0]` its north-west corner, y grows southward. MapLibre uses the
 * same plane, so the static map matches the live map exactly.
 */
import type { Bounds, LngLat } from '$lib/report/schema';

/** Point in world units, 0–1. */
type WorldPoint = [x: number, y: number];

/** WGS-84 equatorial circumference, metres: Web Mercator is spherical on the semi-major axis. */
const CIRCUMFERENCE_M = 2 * Math.PI * 6378137;

/** Spherical Mercator (Snyder, Map Projections, 1987, eq. 7-1 and 7-2), scaled to the unit square. */
export function toMercator([lng, lat]: LngLat): WorldPoint {
  const phi = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)];
}

/** Inverse of `toMercator` (Snyder, eq. 7-4). */
export function fromMercator([x, y]: WorldPoint): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Metres on the ground in one world unit at latitude `lat` (degrees). */
export function metresPerUnit(lat: number): number {
  return CIRCUMFERENCE_M * Math.cos((lat * Math.PI) / 180);
}

/** Position of a box on the plane: its north-west corner, and its size in world units. */
export function mercatorBox([west, south, east, north]: Bounds): { x: number; y: number; width: number; height: number } {
  const [x, y] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}
