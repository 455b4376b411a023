import type { Atlas } from '$lib/report/report';
import { baseSetting } from './base';
import { withBasemap } from './basemap';
import { reportOf } from './folder';
import { bind, type Bound } from './parts';

const FOLDER = process.env['GEO_DIR'] ?? 'geo';

let report: Atlas | undefined;
let bound: { of: Atlas; as: Bound } | undefined;

/** The one report of the site, from `geo/` or the folder that `GEO_DIR` names. Read anew for every page while developing. */
export function loadReport(): Atlas {
  if (!report || import.meta.env.DEV) report = withBasemap(reportOf(FOLDER), FOLDER, !baseSetting());
  return report;
}

function loadBound(): Bound {
  const whole = loadReport();
  if (bound?.of !== whole) bound = { of: whole, as: bind(whole) };
  return bound.as;
}

/** The report as it is read: in one part, or a long one in several. */
export const loadParts = (): Atlas[] => loadBound().parts;

/** The part that an address shows: that of a place, else the one of that number, else the first. Undefined for one there is not. */
export function partAt({ place, number = 1 }: { place?: string | null | undefined; number?: number }): Atlas | undefined {
  const { parts, partOf } = loadBound();
  return place ? partOf(place) : parts[number - 1];
}
