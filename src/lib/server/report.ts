import type { Atlas } from '$lib/report/report';
import { baseSetting } from './base';
import { readBasemap, withBasemap } from './basemap';
import { reportOf } from './folder';
import { graticuleOf } from '$lib/geography/graticule';
import { paginate, type Paginated } from './pagination';

const FOLDER = process.env['GEO_DIR'] ?? 'geo';

let report: Atlas | undefined;
let paginated: { of: Atlas; as: Paginated } | undefined;

/** The one report of the site, from `geo/` or the folder that `GEO_DIR` names. Read anew for every page while developing. */
export function loadReport(): Atlas {
  if (!report || import.meta.env.DEV) report = withBasemap(reportOf(FOLDER), FOLDER, !baseSetting());
  return report;
}

/** A report without streets, neither its own nor those of a basemap, lies on a graticule instead of on nothing. */
function withGround(report: Atlas): Atlas {
  const hasGround = report.network.roads.length > 0 || baseSetting() || readBasemap(FOLDER) !== null;
  return hasGround ? report : { ...report, network: graticuleOf(report.site.view) };
}

function loadPaginated(): Paginated {
  const whole = loadReport();
  if (paginated?.of !== whole) paginated = { of: whole, as: paginate(withGround(whole)) };
  return paginated.as;
}

/** The report as it is read: on one page, or a long one on several, each of which is a report to whoever writes it. */
export const loadPages = (): Atlas[] => loadPaginated().parts;

/** The path of each of these pages with no place open, below the home page of a language: of the first it is empty. */
export const pagePaths = (): string[] => loadPages().map(({ page }) => page.path);

/** What the page of a place is written from. Undefined for a place there is not. */
export const pageOfPlace = (place: string): Atlas | undefined => loadPaginated().partOf(place);

/** What the page at a path below the home page is written from. Undefined for a path there is not. */
export const pageAt = (path: string): Atlas | undefined => loadPages().find(({ page }) => page.path === path);

/** What the page is written from that has the text at a code point. */
export const pageWith = (start: number): Atlas => loadPaginated().partWith(start);
