/** Where the camera goes. */
import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { distanceKm } from '$lib/geography/direction';
import type { Bounds } from '$lib/report/schema';
import { fittedWidth, zoomAtWidth, type Size } from '$lib/geography/zoom';

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** How the camera moves: one short straight movement. */
export const FLIGHT = { duration: 800, easing: easeOut, linear: true };

export const CLOSEST = 17;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Keeps the middle of the map inside the extent of the base map, so that there is always something to see. */
export const constrainedTo =
  ([west, south, east, north]: Bounds, least: number) =>
  ({ lng, lat }: LngLat, zoom: number): { center: LngLat; zoom: number } => ({
    center: new LngLat(clamp(lng, west, east), clamp(lat, south, north)),
    zoom: clamp(zoom, least, CLOSEST)
  });

/** The farthest zoom of a city; a view that is wider than that needs a farther one. */
const FARTHEST = 10;
/** MapLibre knows no farther one. */
const FARTHEST_OF_ALL = -2;

/** Least zoom of the map: at most one step farther than what shows all of `view`. */
export const leastZoom = (view: Bounds, size: Size): number =>
  Math.max(FARTHEST_OF_ALL, Math.min(FARTHEST, zoomAtWidth(view, fittedWidth(view, size)) - 1));

/** Width of what is in sight, measured through its middle, kilometres. */
export function widthKm(map: MapLibreMap): number {
  const bounds = map.getBounds();
  const { lat } = map.getCenter();
  return distanceKm([bounds.getWest(), lat], [bounds.getEast(), lat]);
}
