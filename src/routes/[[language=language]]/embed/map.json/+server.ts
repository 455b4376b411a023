import { json } from '@sveltejs/kit';
import { beyondView } from '$lib/geography/beyond';
import type { Place } from '$lib/report/report';
import { loadReport } from '$lib/server/report';
import { languageOf } from '$lib/words';
import { marked } from '$lib/words/beyond';
import { inLanguage } from '$lib/words/in-language';
import type { OnMap } from '../../../embed/live';
import { inEveryLanguage } from '../../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

/** What the live map draws on its ground: fetched with its code, as the frame's page carries no positions. */
export const GET: RequestHandler = ({ params }) => {
  const { site, places } = loadReport();
  const drawn = places.map(({ id, name, nameIn, kind, role, geometry, confidence, insideOf }): Place => {
    return { id, name, nameIn, kind, geometry, confidence, ...(role && { role }), ...(insideOf && { insideOf }) };
  });
  const language = languageOf(params.language);
  const beyond = marked(beyondView({ site, places }), language);
  return json(inLanguage({ site, places: drawn, beyond } satisfies OnMap, language));
};
