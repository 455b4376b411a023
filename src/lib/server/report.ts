import type { Atlas } from '$lib/report/report';
import { baseSetting } from './base';
import { readBasemap, withBasemap } from './basemap';
import { reportOf } from './folder';
import { bind, type Bound } from './parts';
import { graticuleOf } from '$lib/geography/graticule';

const FOLDER = process.env['GEO_DIR'] ?? 'geo';

let report: Atlas | undefined;
let bound: { of: Atlas; as: Bound } | undefined;

/** The one report of the site, from `geo/` or the folder that `GEO_DIR` names. Read anew for every page while developing. */
export function loadReport(): Atlas {
  if (!report || import.meta.env.DEV) report = withBasemap(reportOf(FOLDER), FOLDER, !baseSetting());
  return report;
}

/** A report without streets, neither its own nor those of a basemap, lies on a graticule instead of on nothing. */
function onGround(report: Atlas): Atlas {
  const hasGround = report.network.roads.length > 0 || baseSetting() || readBasemap(FOLDER) !== null;
  return hasGround ? report : { ...report, network: graticuleOf(report.site.view) };
}

function loadBound(): Bound {
  const whole = loadReport();
  if (bound?.of !== whole) bound = { of: whole, as: bind(onGround(whole)) };
  return bound.as;
}

/** The report as it is read: on one page, or a long one on several, each of which is a report to whoever writes it. */
export const loadPages = (): Atlas[] => loadBound().parts;

/** The path of each of these pages with no place open, below the home page of a language: of the first it is empty. */
export const pagePaths = (): string[] => loadPages().map(({ page }) => page.path);

/** What the page of a place is written from. Undefined for a place there is not. */
export const pageOfPlace = (place: string): Atlas | undefined => loadBound().partOf(place);

/** What the page at a path below the home page is written from. Undefined for a path there is not. */
export const pageAt = (path: string): Atlas | undefined => loadPages().find(({ page }) => page.path === path);

/** What the page is written from that has the text at a code point. */
export const pageWith = (start: number): Atlas => loadBound().partWith(start);
