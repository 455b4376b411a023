import type { Atlas } from '$lib/report/report';
import { reportOf } from './folder';

let report: Atlas | undefined;

/** The one report of the site, from `geo/` or the folder that `GEO_DIR` names. Read anew for every page while developing. */
export function loadReport(): Atlas {
  if (!report || import.meta.env.DEV) report = reportOf(process.env['GEO_DIR'] ?? 'geo');
  return report;
}
