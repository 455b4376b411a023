/** The one report of the site, from `geo/` or from the folder that `GEO_DIR` names. */
import type { Report } from '$lib/report/report';
import { reportOf } from './folder';

export const report: Report = reportOf(process.env['GEO_DIR'] ?? 'geo');
