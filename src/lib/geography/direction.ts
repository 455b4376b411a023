/** Bearing and distance, for places outside of the map. */
import { bearing } from '@turf/bearing';
import { distance } from '@turf/distance';
import type { LngLat } from '$lib/report/schema';

/** Initial bearing from one point to another, degrees clockwise from north, 0 ≤ bearing < 360. */
export function bearingOf(from: LngLat, to: LngLat): number {
  return (bearing(from, to) + 360) % 360;
}

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(from: LngLat, to: LngLat): number {
  return distance(from, to, { units: 'kilometers' });
}

/** Index of the nearest of the sixteen winds of the compass rose: 0 is north, then clockwise. */
export function windOf(bearingDegrees: number): number {
  return Math.round((bearingDegrees * 16) / 360) % 16;
}
