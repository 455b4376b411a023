/**
 * Warns of a coordinate that lies very far from the places: probably its minus sign is missing. This is only a guess: a report may name a
 * town abroad. If `site.json` has `bounds`, `bounds.ts` checks coordinates instead.
 */
import type { Geo } from '../parse';
import type { Problem } from '../problems';
import type { LngLat, PlaceEntry, Streets } from '../schema';
import { locatedIn } from './located';

/** Far: more than LEAST degrees, and more than TIMES the median distance. A lost sign or first digit moves a point farther than this. */
const [LEAST, TIMES] = [5, 20];
/** Also far, for a report of a whole country: more than ANY degrees, and more than ANY_TIMES the median distance. */
const [ANY, ANY_TIMES] = [30, 5];
/** With fewer places we cannot know which of them is wrong. */
const FEWEST = 3;

export function warnOfFar(geo: Geo): Problem[] {
  const points = geo.places.places.map((place) => pointOf(place, geo.streets)).filter((point) => point !== undefined);
  if (geo.site.bounds || points.length < FEWEST) return [];
  const middle: LngLat = [median(points.map(([lng]) => lng)), median(points.map(([, lat]) => lat))];
  const spread = median(points.map((point) => degreesBetween(middle, point)));
  const isFar = (point: LngLat): boolean => {
    const degrees = degreesBetween(middle, point);
    return degrees > Math.max(LEAST, TIMES * spread) || degrees > Math.max(ANY, ANY_TIMES * spread);
  };
  // A place with a direction is known to be off the map.
  const meant = new Set(geo.places.places.flatMap(({ id, direction }) => (direction ? [`place "${id}"`] : [])));
  return locatedIn(geo).flatMap(({ file, entry, point }) => {
    if (!isFar(point) || (file === 'places.json' && meant.has(entry))) return [];
    const far = Math.round(degreesBetween(middle, point));
    const where = `[${point.join(', ')}] lies ${far} degrees from the middle of the places, [${middle.join(', ')}]`;
    const cause = causeOf(point, (corrected) => !isFar(corrected)) ?? 'is a sign or a digit wrong?';
    return [{ file, entry, message: `${where}: ${cause} If it does lie there, set "bounds" in site.json that hold it` }];
  });
}

/** A question about the typing error that would explain the position: correcting it moves the point near the others. Else undefined. */
function causeOf([lng, lat]: LngLat, isNear: (point: LngLat) => boolean): string | undefined {
  const slips: [corrected: LngLat, cause: string][] = [
    [[-lng, lat], `is the minus sign of the longitude ${lng > 0 ? 'missing' : 'too much'}?`],
    [[lng, -lat], `is the minus sign of the latitude ${lat > 0 ? 'missing' : 'too much'}?`],
    [[lat, lng], 'are longitude and latitude swapped?'],
    [[-lng, -lat], 'are the signs of both numbers wrong?']
  ];
  return slips.find(([corrected]) => isNear(corrected))?.[1];
}

/** One point for each place, so that a dense street network does not count for more than the places. */
function pointOf({ geometry }: PlaceEntry, { nodes, roads }: Streets): LngLat | undefined {
  if (!geometry || 'point' in geometry) return geometry?.point;
  const ids = roads.find(({ id }) => id === geometry.roadId)?.nodes ?? [];
  const node = nodes.find(({ id }) => id === ids[Math.floor(ids.length / 2)]);
  return node && [node.lon, node.lat];
}

/** Of an even number the upper one, so that one half of the places never makes the other half look far. */
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Distance in degrees on a plane, which is accurate enough here. Longitudes on both sides of 180° count as near. */
const degreesBetween = (a: LngLat, b: LngLat): number => {
  const wide = Math.abs(a[0] - b[0]);
  return Math.hypot(Math.min(wide, 360 - wide), a[1] - b[1]);
};
