import { error, json } from '@sveltejs/kit';
import type { Base } from '$lib/base';
import type { PlannedNames } from '$lib/names';
import type { Ground } from '$lib/report/report';
import { baseFor } from '$lib/server/base';
import { partNumber } from '$lib/report/part';
import { partAt } from '$lib/server/report';
import { plannedNames } from '$lib/sketch/planned';
import { languageOf, prefixOf } from '$lib/words';
import { everyPart, inEveryLanguage } from '../../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage(everyPart());

/** What the live map draws below the report's places, and the names of its first view; fetched with its code. */
export const GET: RequestHandler = ({ params }) => {
  const report = partAt({ number: partNumber(params.part) });
  if (!report) error(404);
  const { network, context } = report;
  const language = languageOf(params.language);
  const base = baseFor(`${params.part ? '../' : ''}${prefixOf(language) ? '../' : './'}`);
  return json({ network, context, names: plannedNames(report, language), ...(base && { base }) } satisfies Ground & {
    names: PlannedNames;
    base?: Base;
  });
};
