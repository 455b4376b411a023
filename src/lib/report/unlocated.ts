/** Places without a known position, which no map of the report can show. */
import type { Place } from './report';

/** A place without a position, and the places in it. */
export type Unlocated<P extends Place> = { place: P; inside: P[] };

/**
 * In the order of `places`. Without areas, which the map highlights as a whole or by the places in them, and without `away`: ids of places
 * of which at least a direction is known.
 */
export function unlocatedIn<P extends Place>(places: readonly P[], away: ReadonlySet<string>): Unlocated<P>[] {
  const lost = places.filter(({ id, kind, geometry }) => !geometry && kind !== 'area' && !away.has(id));
  const ids = new Set(lost.map(({ id }) => id));
  return lost
    .filter(({ insideOf }) => insideOf === undefined || !ids.has(insideOf))
    .map((place) => ({ place, inside: lost.filter(({ insideOf }) => insideOf === place.id) }));
}
