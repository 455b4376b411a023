import { error } from '@sveltejs/kit';
import { ReportOnPage } from '$lib/reader/report-on-page';
import { figuresOf } from '$lib/report/lookup';
import type { Excerpt, Place, Report } from '$lib/report/report';
import type { Site } from '$lib/report/schema';
import { beyondView } from '$lib/geography/beyond';
import { partNumber } from '$lib/report/part';
import { partAt } from '$lib/server/report';
import { languageOf } from '$lib/words';
import { marked } from '$lib/words/beyond';
import { inLanguage } from '$lib/words/in-language';
import { languages } from '../../languages.server';
import type { LayoutServerLoad } from './$types';

/** The head and the notes of the page have said the rest. */
const withoutNotes = (site: Site): Site => ({
  ...site,
  description: {},
  credits: site.credits.flatMap(({ id, onMap }) => (onMap ? [{ id, text: {}, onMap }] : []))
});

/** What the browser needs to open places: neither the ground of the map, nor backgrounds and notes, nor words that are in the text. */
export const load: LayoutServerLoad = ({ params, untrack }) => {
  const language = languageOf(params.language);
  // What is opened later is of the same part, or on another page.
  const { id: place, part: at } = untrack(() => ({ ...params }));
  const found = partAt({ place, number: partNumber(at) });
  if (!found) error(404);
  const { part, site, text, blocks, mentions, sic, honours, awards, ...atlas } = found;
  const excerpts = atlas.excerpts.map(({ id, topic, scope, places, spans, translation }): Excerpt => {
    return { id, topic, scope, places, spans, ...(language in translation && { translation }) };
  });
  const places = atlas.places.map(({ id, name, nameIn, kind, role, geometry, confidence, insideOf }): Place => {
    return { id, name, nameIn, kind, geometry, confidence, ...(role && { role }), ...(insideOf && { insideOf }) };
  });
  const report: Report = {
    ...(part && { part }),
    site: withoutNotes(site),
    text,
    blocks,
    mentions,
    sic,
    excerpts,
    honours,
    awards,
    places
  };
  const has = { figures: figuresOf(atlas).length > 0, water: atlas.context.water.length > 0 };
  return {
    language,
    languages: languages(),
    page: new ReportOnPage(inLanguage(report, language)),
    beyond: marked(beyondView(report), language),
    has
  };
};
