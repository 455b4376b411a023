/** How far our control points are from the roads of the same name in OpenStreetMap. It only measures; it changes nothing. */
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { Feature, LineString } from 'geojson';
import { boundsOf, contains } from '../../../src/lib/geography/bounds.ts';
import { fromDatum, type ChineseDatum } from '../../../src/lib/geography/datum.ts';
import { reportedRoads } from '../../../src/lib/geography/network.ts';
import type { LngLat, PlaceEntry, Street, Streets } from '../../../src/lib/report/schema.ts';
import type { Drawing } from './features.ts';

/** A road of this name farther away than this is another road, or the extract lacks the near part. */
const NEAR_M = 250;

export type Difference = {
  name: string;
  /** Whether the report names the road. */
  reported: boolean;
  /** Control points of the road, and those with a road of its name near them. */
  points: number;
  near: number;
  /** Metres, of the points that are near; null where none is. */
  meanM: number | null;
  maxM: number | null;
  /** Control point that is farthest off. */
  worst: string | null;
};

/** How many times better the roads must fit in another datum before we suspect that datum. */
const SUSPECT = 0.4;

/** The datum in which all of our roads lie much nearer to the roads of the same name than in WGS-84; null if there is none. */
export function suspectedDatum(streets: Streets, drawings: readonly Drawing[]): ChineseDatum | null {
  const asTheyStand = meanMiss(streets, drawings);
  const better = (['gcj02', 'bd09'] as const)
    .map((datum) => ({ datum, miss: meanMiss({ ...streets, nodes: streets.nodes.map((node) => moved(node, datum)) }, drawings) }))
    .filter(({ miss }) => miss < asTheyStand * SUSPECT)
    .sort((a, b) => a.miss - b.miss);
  return better[0]?.datum ?? null;
}

function moved<T extends { lon: number; lat: number }>(node: T, datum: ChineseDatum): T {
  const [lon, lat] = fromDatum([node.lon, node.lat], datum);
  return { ...node, lon, lat };
}

/** Mean distance (metres) between control points and their roads, over roads that the extract has; a road not found counts as `NEAR_M`. */
function meanMiss(streets: Streets, drawings: readonly Drawing[]): number {
  const found = new Set(drawings.flatMap(({ properties }) => (properties.name ? [plain(properties.name)] : [])));
  const known = differences(streets, [], drawings).filter(({ name }) => found.has(plain(name)));
  const points = known.reduce((sum, { points }) => sum + points, 0);
  const metres = known.reduce((sum, { points, near, meanM }) => sum + near * (meanM ?? 0) + (points - near) * NEAR_M, 0);
  return points > 0 ? metres / points : 0;
}

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();

/** One difference for each named road of the street network: roads of the report first, then by distance, the farthest first. */
export function differences({ roads, nodes }: Streets, places: readonly PlaceEntry[], drawings: readonly Drawing[]): Difference[] {
  const reported = reportedRoads(places);
  const byName = new Map<string, Feature<LineString>[]>();
  for (const { kind, geometry, properties } of drawings) {
    if (kind !== 'roads' || geometry.type !== 'LineString') continue;
    for (const name of new Set([properties.name, properties.nameEn].flatMap((one) => (one ? [plain(one)] : [])))) {
      byName.set(name, [...(byName.get(name) ?? []), { type: 'Feature', geometry, properties: {} }]);
    }
  }
  const found = roads.flatMap((road) => (road.name === null ? [] : [difference(road, road.name)]));
  return found.sort((a, b) => Number(b.reported) - Number(a.reported) || (b.maxM ?? -1) - (a.maxM ?? -1));

  function difference({ id, nameIn, nodes: ids }: Street, name: string): Difference {
    const ways = [name, nameIn['en']].flatMap((one) => (one ? (byName.get(plain(one)) ?? []) : []));
    const points = nodes.filter((node) => ids.includes(node.id));
    const distances = points
      .map((node) => ({ id: node.id, metres: Math.min(...ways.map((way) => metresFrom([node.lon, node.lat], way))) }))
      .filter(({ metres }) => metres <= NEAR_M)
      .sort((a, b) => b.metres - a.metres);
    const sum = distances.reduce((total, { metres }) => total + metres, 0);
    return {
      name,
      reported: reported.has(id),
      points: points.length,
      near: distances.length,
      meanM: distances.length > 0 ? sum / distances.length : null,
      maxM: distances[0]?.metres ?? null,
      worst: distances[0]?.id ?? null
    };
  }
}

/** Metres to the nearest point of the line, by great circles; Infinity for one whose box is far away. */
function metresFrom(point: [number, number], way: Feature<LineString>): number {
  const [west, south, east, north] = boundsOf(way.geometry.coordinates as LngLat[]);
  // A hundredth of a degree is more than NEAR_M at any latitude where people live.
  if (!contains([west - 0.01, south - 0.01, east + 0.01, north + 0.01], point)) return Infinity;
  return nearestPointOnLine(way, point, { units: 'meters' }).properties.pointDistance;
}
