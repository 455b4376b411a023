/** Turns the street network, in which a road is a list of junctions and bends, into lines. */
import type { Network, Place, Road } from '$lib/report/report';
import type { LngLat } from '$lib/report/schema';
import { curveThrough, flattened, type Bezier } from './smooth';

const roadsById = new WeakMap<Network, Map<string, Road>>();

/** Road by id. Throws when the network has no such road. */
export function roadOf(network: Network, id: string): Road {
  const known = roadsById.get(network) ?? new Map(network.roads.map((road) => [road.id, road]));
  roadsById.set(network, known);
  const road = known.get(id);
  if (!road) throw new Error(`the street network has no road "${id}"`);
  return road;
}

/** Ids of the roads that are places of the report. */
export const reportedRoads = (places: readonly Pick<Place, 'geometry'>[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ geometry }) => (geometry && 'roadId' in geometry ? [geometry.roadId] : [])));

/** Positions of the road's nodes, in its own direction. Throws when one is not in the network. */
export function nodesOf(network: Network, road: Road): LngLat[] {
  return road.nodes.map((id) => {
    const node = network.nodes[id];
    if (!node) throw new Error(`road "${road.id}" runs through node "${id}", which the street network does not have`);
    return node;
  });
}

const straight = (from: LngLat, to: LngLat): Bezier => [from, from, to, to];

/** The road as Bézier pieces, one between each two of its nodes; a closed road ends where it began. */
export function piecesOf(network: Network, road: Road): Bezier[] {
  const nodes = nodesOf(network, road);
  if (road.smooth) return curveThrough(nodes, road.closed === true);
  const [first] = nodes;
  const ring = road.closed && first ? [...nodes, first] : nodes;
  return ring.flatMap((to, i) => {
    const from = ring[i - 1];
    return from ? [straight(from, to)] : [];
  });
}

/** The road as a line (WGS-84, degrees): smooth roads as curves, closed ones with the first point repeated at the end. */
export function lineOf(network: Network, road: Road): LngLat[] {
  // Straight pieces need no points between their ends.
  return flattened(piecesOf(network, road), road.smooth ? undefined : Infinity);
}
