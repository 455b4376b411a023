import { json } from '@sveltejs/kit';
import type { PlannedNames } from '$lib/names';
import type { Ground } from '$lib/report/report';
import { loadReport } from '$lib/server/report';
import { plannedNames } from '$lib/sketch/planned';
import { languageOf } from '$lib/words';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

/** What the live map draws below the report's places, and the names of its first view; fetched with its code. */
export const GET: RequestHandler = ({ params }) => {
  const report = loadReport();
  const { network, context } = report;
  return json({ network, context, names: plannedNames(report, languageOf(params.language)) } satisfies Ground & { names: PlannedNames });
};
