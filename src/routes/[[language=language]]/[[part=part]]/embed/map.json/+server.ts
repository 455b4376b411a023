import { error, json } from '@sveltejs/kit';
import { beyondView } from '$lib/geography/beyond';
import type { Place } from '$lib/report/report';
import { partNumber } from '$lib/report/part';
import { partAt } from '$lib/server/report';
import { languageOf } from '$lib/words';
import { marked } from '$lib/words/beyond';
import { inLanguage } from '$lib/words/in-language';
import type { MapData } from '$lib/live';
import { everyPart, inEveryLanguage } from '../../../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage(everyPart());

/** What the live map draws on its ground: fetched with its code, as the frame's page carries no positions. */
export const GET: RequestHandler = ({ params }) => {
  const report = partAt({ number: partNumber(params.part) });
  if (!report) error(404);
  const { part, site, places, honours } = report;
  const drawn = places.map(({ id, name, nameIn, kind, role, geometry, confidence, insideOf }): Place => {
    return { id, name, nameIn, kind, geometry, confidence, ...(role && { role }), ...(insideOf && { insideOf }) };
  });
  const language = languageOf(params.language);
  const beyond = marked(beyondView({ site, places }), language);
  return json(
    inLanguage({ site, places: drawn, beyond, ...(part && { others: { part: part.number, honours } }) } satisfies MapData, language)
  );
};
