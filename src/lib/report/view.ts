/** The first view of a map if the editors have not set one. */
import type { PlaceEntry, SiteFile, Streets, LngLat, Bounds } from './schema';

/** Height of the smallest view, degrees of latitude: about a kilometre. */
const LEAST = 0.01;
/** Margin around the places, as a part of the view. */
const AIR = 0.08;
/** Largest ratio of a view's longer side to its shorter one. */
const LONGEST = 1.4;
/** The inhabited world, as maps show it. */
const WORLD: Bounds = [-170, -58, 178, 75];
/** Limits of longitude and of latitude on a Mercator map. */
const EDGE: Bounds = [-180, -85, 180, 85];

/** Smallest box around `points` with a margin and a moderate ratio of its sides; undefined for no points. WGS-84, degrees. */
export function viewOf(points: readonly LngLat[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const [first, last] = [Math.min, Math.max].map((of) =>
    points.reduce<LngLat>(([lng, lat], point) => [of(lng, point[0]), of(lat, point[1])], points[0] ?? [0, 0])
  ) as [LngLat, LngLat];
  const [air, height] = [1 + 2 * AIR, last[1] - first[1]];
  const middle: LngLat = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
  // At this latitude a degree of longitude is shorter by this factor.
  const shrink = Math.cos((middle[1] * Math.PI) / 180);
  const [wide, high] = [(last[0] - first[0]) * shrink * air, height * air];
  const dx = Math.max(wide, high / LONGEST, LEAST) / shrink / 2;
  const dy = Math.max(high, wide / LONGEST, LEAST) / 2;
  return within([middle[0] - dx, middle[1] - dy, middle[0] + dx, middle[1] + dy]);
}

/** `view` and `bounds` of a report: as set by the editors, else computed from its places, else the whole world. */
export function viewsOf(site: SiteFile, places: readonly PlaceEntry[], streets: Streets): { view: Bounds; bounds: Bounds } {
  const view = site.view ?? viewOf(pointsOf(places, streets)) ?? WORLD;
  const [width, height] = [view[2] - view[0], view[3] - view[1]];
  const bounds = site.bounds ?? within([view[0] - width, view[1] - height, view[2] + width, view[3] + height]);
  return { view, bounds };
}

const within = ([west, south, east, north]: Bounds): Bounds => [
  Math.max(west, EDGE[0]),
  Math.max(south, EDGE[1]),
  Math.min(east, EDGE[2]),
  Math.min(north, EDGE[3])
];

/** Positions of the places: their points, and the nodes of their roads. */
function pointsOf(places: readonly PlaceEntry[], { nodes, roads }: Streets): LngLat[] {
  const nodeAt = new Map(nodes.map(({ id, lon, lat }): [string, LngLat] => [id, [lon, lat]]));
  const roadAt = new Map(roads.map((road) => [road.id, road]));
  return places.flatMap(({ geometry }) => {
    if (!geometry) return [];
    if ('point' in geometry) return [geometry.point];
    const ids = roadAt.get(geometry.roadId)?.nodes ?? [];
    return ids.map((id) => nodeAt.get(id)).filter((point) => point !== undefined);
  });
}
