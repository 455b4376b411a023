import type { Atlas } from '$lib/report/report';
import { baseSetting } from './base';
import { withBasemap } from './basemap';
import { reportOf } from './folder';

const FOLDER = process.env['GEO_DIR'] ?? 'geo';

let report: Atlas | undefined;

/** The one report of the site, from `geo/` or the folder that `GEO_DIR` names. Read anew for every page while developing. */
export function loadReport(): Atlas {
  if (!report || import.meta.env.DEV) report = withBasemap(reportOf(FOLDER), FOLDER, !baseSetting());
  return report;
}
