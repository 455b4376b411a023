import { json } from '@sveltejs/kit';
import { beyondView } from '$lib/geography/beyond';
import type { Place } from '$lib/report/report';
import { loadReport } from '$lib/server/report';
import { inLanguage } from '$lib/words/in-language';
import type { OnMap } from '../live';

export const prerender = true;

/** What the live map draws on its ground: fetched with its code, as the frame's page carries no positions. */
export function GET(): Response {
  const { site, places } = loadReport();
  const drawn = places.map(({ id, name, nameIn, kind, role, geometry, confidence, insideOf }): Place => {
    return { id, name, nameIn, kind, geometry, confidence, ...(role && { role }), ...(insideOf && { insideOf }) };
  });
  return json(inLanguage({ site, places: drawn, beyond: beyondView({ site, places }) } satisfies OnMap, 'zh'));
}
