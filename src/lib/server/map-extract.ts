/** What a map of some of the places shows: its view, the streets near them, and landmarks for orientation. */
import { contains } from '$lib/geography/bounds';
import { nodesOf, roadOf } from '$lib/geography/network';
import type { Atlas, BaseMapData, Network } from '$lib/report/report';
import type { Bounds, Context, LngLat, PlaceEntry } from '$lib/report/schema';
import { withMargins } from '$lib/geography/view';
import { viewOf as viewOfPoints } from '$lib/report/view';

/** Side (degrees) of the squares in which streets are searched: the square of the place and those around it. */
const SQUARE = 0.01;

/** Position of a place: its point, or the bends of its road. */
function pointsOf({ geometry }: PlaceEntry, network: Network): LngLat[] {
  if (!geometry) return [];
  return 'point' in geometry ? [geometry.point] : nodesOf(network, roadOf(network, geometry.roadId));
}

/** A view of all of the places, none of them under controls; undefined if none is located. */
export function viewOf(places: readonly PlaceEntry[], network: Network): Bounds | undefined {
  const view = viewOfPoints(places.flatMap((place) => pointsOf(place, network)));
  return view && withMargins(view, places);
}

const squareOf = ([lon, lat]: LngLat): [east: number, north: number] => [Math.floor(lon / SQUARE), Math.floor(lat / SQUARE)];

/**
 * The surroundings of some of the places: streets with a bend close to one of them, and everything else within `bounds`. Communities
 * without a position are listed in the first part only.
 */
export function mapExtractOf({
  network,
  context
}: Atlas): (places: readonly PlaceEntry[], bounds: Bounds, isFirst: boolean) => BaseMapData {
  const roadsIn = new Map<string, Set<number>>();
  for (const [index, road] of network.roads.entries())
    for (const node of nodesOf(network, road)) {
      const key = String(squareOf(node));
      roadsIn.set(key, (roadsIn.get(key) ?? new Set()).add(index));
    }

  function streetsAbout(places: readonly PlaceEntry[]): Network {
    const found = new Set<number>();
    for (const [east, north] of places.flatMap((place) => pointsOf(place, network)).map(squareOf))
      for (const dx of [-1, 0, 1])
        for (const dy of [-1, 0, 1]) for (const index of roadsIn.get(String([east + dx, north + dy])) ?? []) found.add(index);
    const roads = network.roads.filter((_, index) => found.has(index));
    const nodes = Object.fromEntries(roads.flatMap((road) => nodesOf(network, road).map((node, at) => [road.nodes[at] ?? '', node])));
    return { nodes, roads };
  }

  return (places, bounds, isFirst) => ({ network: streetsAbout(places), context: contextIn(context, bounds, isFirst) });
}

function contextIn({ landmarks, communities, water, stations, lines }: Context, bounds: Bounds, isFirst: boolean): Context {
  const isIn = ({ point }: { point: LngLat }): boolean => contains(bounds, point);
  return {
    landmarks: landmarks.filter(isIn),
    communities: communities.filter(({ geometry }) => (geometry ? isIn(geometry) : isFirst)),
    water: water.filter(isIn),
    stations: stations.filter(isIn),
    lines: lines.filter(({ path }) => path.some((point) => contains(bounds, point)))
  };
}
