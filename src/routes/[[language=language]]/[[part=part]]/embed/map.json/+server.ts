import { json } from '@sveltejs/kit';
import type { Place } from '$lib/report/report';
import { otherPartsOf } from '$lib/server/other-parts';
import { inLanguage } from '$lib/messages/in-language';
import type { MapData } from '$lib/live';
import { everyPage, sharedPage } from '../../../../head.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = everyPage;

/** What the live map draws over its base map. Loaded together with its code, because the page of a frame holds no positions. */
export const GET: RequestHandler = ({ params }) => {
  const { report, language } = sharedPage(params);
  const { site, places } = report;
  const drawn = places.map(({ id, name, nameIn, kind, role, geometry, confidence, insideOf }): Place => {
    return { id, name, nameIn, kind, geometry, confidence, ...(role && { role }), ...(insideOf && { insideOf }) };
  });
  const honours = report.honours.map(({ id, level }) => ({ id, level }));
  const awards = report.awards.map(({ community, honour }) => ({ community, honour }));
  const otherParts = otherPartsOf(report);
  return json(inLanguage({ site, places: drawn, honours, awards, ...(otherParts && { otherParts }) } satisfies MapData, language));
};
