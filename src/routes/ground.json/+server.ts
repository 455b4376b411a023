import { json } from '@sveltejs/kit';
import type { PlannedNames } from '$lib/names';
import type { Ground } from '$lib/report/report';
import { loadReport } from '$lib/server/report';
import { plannedNames } from '$lib/sketch/planned';

export const prerender = true;

/** What the live map draws below the report's places, and the names of its first view; fetched with its code. */
export function GET(): Response {
  const report = loadReport();
  const { network, context } = report;
  return json({ network, context, names: plannedNames(report, 'zh') } satisfies Ground & { names: PlannedNames });
}
