import type { Atlas } from '$lib/report/report';
import { baseSetting } from './base';
import { readBasemap, withBasemap } from './basemap';
import { FOLDER, reportOf } from './folder';
import { union } from '$lib/geography/bounds';
import { graticuleOf } from '$lib/geography/graticule';
import { withMargins } from '$lib/geography/view';
import { paginate, type Paginated } from './pagination';

let report: Atlas | undefined;
let paginated: { of: Atlas; as: Paginated } | undefined;

/** The report of the site, from `geo/` or the folder in `GEO_DIR`. While developing it is read again for every page. */
export function loadReport(): Atlas {
  if (!report || import.meta.env.DEV) report = withClearView(withBasemap(reportOf(FOLDER), FOLDER, !baseSetting()));
  return report;
}

/** Enlarges the first view, also one that the editors have set, until controls hide none of its places. */
function withClearView(report: Atlas): Atlas {
  const { site } = report;
  const view = withMargins(site.view, report.places);
  return view === site.view ? report : { ...report, site: { ...site, view, bounds: union(site.bounds, view) } };
}

/** A report without any streets, of its own or of a base map, is drawn on a graticule. */
function withGraticule(report: Atlas): Atlas {
  const hasStreets = report.network.roads.length > 0 || baseSetting() || readBasemap(FOLDER) !== null;
  return hasStreets ? report : { ...report, network: graticuleOf(report.site.view) };
}

function loadPaginated(): Paginated {
  const whole = loadReport();
  if (paginated?.of !== whole) paginated = { of: whole, as: paginate(withGraticule(whole)) };
  return paginated.as;
}

/** The report as readers get it: on one page, or a long one in several parts, each of which pages treat like a report. */
export const loadPages = (): Atlas[] => loadPaginated().parts;

/** Paths of these pages with no place open, below the home page of a language; the first is empty. */
export const pagePaths = (): string[] => loadPages().map(({ page }) => page.path);

/** The data of a place's page. Undefined if there is no such place. */
export const pageOfPlace = (place: string): Atlas | undefined => loadPaginated().partOf(place);

/** The data of the page at a path below the home page. Undefined if there is no such path. */
export const pageAt = (path: string): Atlas | undefined => loadPages().find(({ page }) => page.path === path);

/** The data of the page that holds the text at a code point. */
export const pageWith = (start: number): Atlas => loadPaginated().partWith(start);
