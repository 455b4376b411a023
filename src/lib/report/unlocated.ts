/** Places that no map of the report can show, as nobody knows where they are. */
import type { Place } from './report';

/** A place without a position, and those that lie in it. */
export type Unlocated<P extends Place> = { place: P; inside: P[] };

/**
 * In the order of `places`. Not among them: areas, which the map highlights as a whole or through what lies in them, and `away`, ids of places of which a direction
 * at least is known.
 */
export function unlocatedIn<P extends Place>(places: readonly P[], away: ReadonlySet<string>): Unlocated<P>[] {
  const lost = places.filter(({ id, kind, geometry }) => !geometry && kind !== 'area' && !away.has(id));
  const ids = new Set(lost.map(({ id }) => id));
  return lost
    .filter(({ insideOf }) => insideOf === undefined || !ids.has(insideOf))
    .map((place) => ({ place, inside: lost.filter(({ insideOf }) => insideOf === place.id) }));
}
