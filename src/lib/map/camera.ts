/** Where the camera goes. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { anchorOf, boundsOfPlace } from '$lib/geography/anchor';
import { boundsOf, contains, padded, union } from '$lib/geography/bounds';
import { distanceKm } from '$lib/geography/direction';
import { middleOf } from '$lib/geography/edge';
import { lineOf, roadOf } from '$lib/geography/network';
import type { MappedReport } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import type { Box } from '$lib/live';
import { fittedWidth, zoomAtWidth, type Frame } from './scale';

/** No closer than this when flying to a place, so that its neighbourhood stays in sight. */
const NEAR = 15;
const FLIGHT_MS = 800;
/** Neighbourhood shown on each side of a place, in parts of its own size. */
const AIR = 0.6;
/** Room for the card of a place, about, pixels. */
const CARD = { width: 330, height: 270 };
const MARGIN = 32;
/** Part of a frame's height that may be kept clear, at most. */
const MOST_COVERED = 0.85;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

const isSmaller = (a: Bounds, b: Bounds): boolean => a[2] - a[0] <= b[2] - b[0] && a[3] - a[1] <= b[3] - b[1];

const overlaps = (a: Bounds, b: Bounds): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * What to show of a place: itself, or itself and the first view where it lies off the streets we know, since it means
 * nothing alone on empty land. Null for a place without a position.
 */
export function sightOf(id: string, { places, network, site }: MappedReport): Bounds | null {
  const place = places.find((it) => it.id === id);
  const bounds = place ? boundsOfPlace(place, network) : null;
  if (!bounds) return null;
  if (!overlaps(bounds, boundsOf(Object.values(network.nodes)))) return union(bounds, site.view);
  return place?.geometry && 'point' in place.geometry ? padded(bounds, AIR) : bounds;
}

/** Where the world ends, for MapLibre: it throws on latitudes beyond a pole, and shows the world once. */
const WORLD: Bounds = [-180, -85, 180, 85];

/** How far the reader may pan: a good way past everything that can be shown, in this world. */
export function panningBounds({ site }: Pick<MappedReport, 'site'>): Bounds {
  const [west, south, east, north] = padded(site.bounds, 0.5);
  return [Math.max(west, WORLD[0]), Math.max(south, WORLD[1]), Math.min(east, WORLD[2]), Math.min(north, WORLD[3])];
}

/**
 * The same for MapLibre: no limit where that is half the world or more. It wraps the edges of its limits around the middle of the
 * map, and throws where both then fall together.
 */
export function limitsOf(report: Pick<MappedReport, 'site'>): { maxBounds?: Bounds } {
  const maxBounds = panningBounds(report);
  return maxBounds[2] - maxBounds[0] < 180 ? { maxBounds } : {};
}

/** The farthest zoom of a city; a view that is wider than that needs a farther one. */
const FARTHEST = 10;
/** MapLibre knows no farther one. */
const FARTHEST_OF_ALL = -2;

/** Least zoom of the map: at most one step farther than what shows all of `view`. */
export const leastZoom = (view: Bounds, frame: Frame): number =>
  Math.max(FARTHEST_OF_ALL, Math.min(FARTHEST, zoomAtWidth(view, fittedWidth(view, frame)) - 1));

/** What flights keep clear of a frame (pixels): its covered edges, some air, and room for the card beside the place. */
export function clearance(covered: Box, frame: { width: number; height: number }, card: boolean): Box {
  // A small frame has no air to give away.
  const margin = Math.min(MARGIN, frame.height * 0.04);
  const above = card && frame.height > 2.2 * CARD.height;
  const beside = card && !above && frame.width > 2 * CARD.width;
  const bottom = covered.bottom + margin;
  const top = covered.top + margin + (above ? CARD.height : 0);
  return {
    // Some of the frame has to be left to fly to.
    top: Math.max(0, Math.min(top, MOST_COVERED * frame.height - bottom)),
    right: covered.right + margin + (beside ? CARD.width : 0),
    bottom,
    left: covered.left + margin
  };
}

/**
 * Moves the map to show `bounds` inside `padding` in one short straight movement; at once when `still`. Where little room
 * is left it rather cuts the neighbourhood than go farther out than `home`, the first view; unless there is more to show than that.
 */
export function fly(map: MapLibreMap, bounds: Bounds, padding: Box, home: Bounds, still: boolean): void {
  const least = isSmaller(bounds, home) ? (map.cameraForBounds(home)?.zoom ?? 0) : 0;
  const zoom = Math.max(least, map.cameraForBounds(bounds, { padding, maxZoom: NEAR })?.zoom ?? least);
  const offset: [number, number] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
  map.easeTo({ center: middleOf(bounds), zoom, offset, duration: still ? 0 : FLIGHT_MS, easing: easeOut });
}

/** Whether a view has grown as wide or as high as `whole`: farther out there is nothing. */
export const isAsFarAs = (view: Bounds, whole: Bounds): boolean =>
  view[2] - view[0] >= 0.999 * (whole[2] - whole[0]) || view[3] - view[1] >= 0.999 * (whole[3] - whole[1]);

/** Width of the ground in sight, measured through its middle, kilometres. */
export function widthKm(map: MapLibreMap): number {
  const bounds = map.getBounds();
  const { lat } = map.getCenter();
  return distanceKm([bounds.getWest(), lat], [bounds.getEast(), lat]);
}

/**
 * Moves the map just so that some of the place is in sight, clear of what covers the edges. What lies off the streets we
 * know stays where it is: a marker at the edge tells of it.
 */
export function reach(map: MapLibreMap, id: string, { places, network }: MappedReport, covered: Box, still: boolean): void {
  const place = places.find((it) => it.id === id);
  const anchor = place && anchorOf(place, network);
  if (!anchor || !contains(boundsOf(Object.values(network.nodes)), anchor)) return;
  const { clientWidth, clientHeight } = map.getContainer();
  const isSeen = (point: LngLat): boolean => {
    const { x, y } = map.project(point);
    const isAcross = x > covered.left + MARGIN && x < clientWidth - covered.right - MARGIN;
    return isAcross && y > covered.top + MARGIN && y < clientHeight - covered.bottom - MARGIN;
  };
  const line = place.geometry && 'roadId' in place.geometry ? lineOf(network, roadOf(network, place.geometry.roadId)) : [anchor];
  if (line.some(isSeen)) return;
  const offset: [number, number] = [(covered.left - covered.right) / 2, (covered.top - covered.bottom) / 2];
  map.easeTo({ center: anchor, offset, duration: still ? 0 : FLIGHT_MS / 2, easing: easeOut });
}
