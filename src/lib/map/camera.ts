/** Limits and movements of the camera. */
import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import { contains, padded } from '$lib/geography/bounds';
import { distanceKm } from '$lib/geography/direction';
import { extentOf } from '$lib/geography/extent';
import { fromMercator, metresPerUnit, toMercator } from '$lib/geography/mercator';
import { between, nearestOn } from '$lib/geography/nearest';
import { nodesOf } from '$lib/geography/network';
import { fittedWidth, mercatorPixelsPerMetre, zoomAtWidth, type Size } from '$lib/geography/zoom';
import type { MappedReport } from '$lib/report/report';
import type { Bounds } from '$lib/report/schema';

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** Options of camera movements. `linear`: without zooming out in between (`easeTo` instead of `flyTo`); the speed is not constant. */
export const MOVEMENT = { duration: 800, easing: easeOut, linear: true };

export const CLOSEST = 17;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * How far the middle of the map may be from streets and places, metres, if the map shows less than that on each side. In the first view it is
 * about half of a large block, so that the map can be moved across every block.
 */
const FARTHEST_OFF_M = { firstView: 300, elsewhere: 200 };

/** Share of the base map, at each of its edges, in which streets fade. */
const FADING_EDGE = 0.05;

/**
 * Keeps the middle of a map of this size inside the extent of the base map, and near a street or a place, so that there is always something
 * to see. `least`: smallest zoom.
 */
export function constrainedTo(report: Pick<MappedReport, 'site' | 'network' | 'places'>, least: number, { width, height }: Size) {
  const { site, network, places } = report;
  const extent = extentOf(report);
  const [west, south, east, north] = extent;
  const visible = padded(extent, -FADING_EDGE);
  const streets = network.roads.map((road) => nodesOf(network, road).filter((node) => contains(visible, node)));
  const points = places.flatMap(({ geometry }) => (geometry && 'point' in geometry ? [[geometry.point]] : []));
  // A report without streets has a graticule, which is everywhere.
  const lines = streets.length ? [...streets, ...points].map((line) => line.map(toMercator)) : [];
  return (asked: LngLat, askedZoom: number): { center: LngLat; zoom: number } => {
    const zoom = clamp(askedZoom, least, CLOSEST);
    const at: [lng: number, lat: number] = [clamp(asked.lng, west, east), clamp(asked.lat, south, north)];
    const shown = Math.min(width, height) / 2 / mercatorPixelsPerMetre(zoom, at[1]);
    const most = Math.max(shown, FARTHEST_OFF_M[contains(site.view, at) ? 'firstView' : 'elsewhere']) / metresPerUnit(at[1]);
    const { point, distance } = nearestOn(lines, toMercator(at));
    return { center: LngLat.convert(distance > most ? fromMercator(between(point, toMercator(at), most / distance)) : at), zoom };
  };
}

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
