/** The facts of the tested site: from `geo/`, or the folder in `GEO_DIR`. */
import { readFileSync } from 'node:fs';
import { geo } from '../vite/report.js';

export type Named = { id: string; name: string; kind: string };
export type Placed = Named & { role?: string; confidence: string; geometry: { point: [number, number] } | { roadId: string } | null };

/** A file of the facts, by its name without `.json`. */
export const fact = <T>(name: string): T => JSON.parse(readFileSync(`${geo}/${name}.json`, 'utf8')) as T;

/** Every place that has a page. */
export const places = fact<{ places: Placed[] }>('places').places;

/** Kinds of places that the map shows. */
export const kinds = [...new Set(places.filter(({ role, geometry }) => role && geometry).map(({ kind }) => kind))];

/** The first place of a kind. Throws if there is none. */
export const firstOf = (kind: string): Placed => {
  const found = places.find((place) => place.kind === kind);
  if (!found) throw new Error(`${geo}/places.json has no ${kind}`);
  return found;
};

/** One place of each of two kinds. */
export const two = (): [Placed, Placed] => [firstOf('community'), firstOf(kinds.find((kind) => kind !== 'community') ?? '')];
