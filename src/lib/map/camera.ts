/** Limits and movements of the camera. */
import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { distanceKm } from '$lib/geography/direction';
import type { Bounds } from '$lib/report/schema';
import { fittedWidth, zoomAtWidth, type Size } from '$lib/geography/zoom';

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** Options of camera movements. `linear`: without zooming out in between (`easeTo` instead of `flyTo`); the speed is not constant. */
export const MOVEMENT = { duration: 800, easing: easeOut, linear: true };

export const CLOSEST = 17;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Keeps the middle of the map inside the extent of the base map, so that there is always something to see. */
export const constrainedTo =
  ([west, south, east, north]: Bounds, least: number) =>
  ({ lng, lat }: LngLat, zoom: number): { center: LngLat; zoom: number } => ({
    center: new LngLat(clamp(lng, west, east), clamp(lat, south, north)),
    zoom: clamp(zoom, least, CLOSEST)
  });

/** Smallest zoom for a city; a wider view needs a smaller one. */
const FARTHEST = 10;
/** MapLibre's own smallest zoom. */
const FARTHEST_OF_ALL = -2;

/** Smallest zoom of the map: at most one level below the zoom that shows all of `view`. */
export const leastZoom = (view: Bounds, size: Size): number =>
  Math.max(FARTHEST_OF_ALL, Math.min(FARTHEST, zoomAtWidth(view, fittedWidth(view, size)) - 1));

/** Width of the visible area, measured through its middle, kilometres. */
export function widthKm(map: MapLibreMap): number {
  const bounds = map.getBounds();
  const { lat } = map.getCenter();
  return distanceKm([bounds.getWest(), lat], [bounds.getEast(), lat]);
}
