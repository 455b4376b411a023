import { circle } from '@turf/circle';
import type { LngLat } from '$lib/report/schema';

/**
 * Ring of the points `radiusM` metres from `centre`: how far off a position may be. Closed, and counter-clockwise
 * as RFC 7946 (3.1.6) asks of outer rings.
 */
export function circleOf(centre: LngLat, radiusM: number): LngLat[] {
  const [ring = []] = circle(centre, radiusM, { units: 'meters', steps: 64 }).geometry.coordinates;
  return ring.map(([lng = 0, lat = 0]) => [lng, lat]);
}

/** Radius in metres of a circle of `areaHa` hectares. */
export const radiusOfArea = (areaHa: number): number => Math.sqrt((areaHa * 10_000) / Math.PI);
