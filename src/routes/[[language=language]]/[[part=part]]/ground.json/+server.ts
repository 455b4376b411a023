import { json } from '@sveltejs/kit';
import { rootFrom } from '$lib/addresses';
import type { Base } from '$lib/base';
import type { PlannedNames } from '$lib/names';
import type { BaseMapData } from '$lib/report/report';
import { baseFor } from '$lib/server/base';
import { plannedNames } from '$lib/static-map/drawn';
import { prefixOf } from '$lib/messages';
import { everyPage, sharedPage } from '../../../head.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = everyPage;

/** The base map data, and the names of the first view. Loaded together with the live map's code. */
export const GET: RequestHandler = ({ params }) => {
  const { report, language } = sharedPage(params);
  const { network, context, page } = report;
  const base = baseFor(rootFrom(prefixOf(language) + page.path));
  return json({ network, context, names: plannedNames(report, language), ...(base && { base }) } satisfies BaseMapData & {
    names: PlannedNames;
    base?: Base;
  });
};
