import { error } from '@sveltejs/kit';
import { rootFrom } from '$lib/addresses';
import { headOf, linkedDataOf } from '$lib/exports/head';
import { titleOf } from '$lib/exports/page';
import { beyondView } from '$lib/geography/beyond';
import { partNumber } from '$lib/report/part';
import { passageEdges } from '$lib/report/runs';
import { backgroundOf } from '$lib/server/background';
import { entries, mapFiles } from '$lib/server/client-files';
import { factsElement } from '$lib/server/facts';
import { languageOf, prefixOf } from '$lib/words';
import { marked } from '$lib/words/beyond';
import { sharedPage } from '../../head.server';
import { serverOnly } from '../../server-only';
import type { LayoutServerLoad } from './$types';

/** All that the page of a place, or of a part of the report, is written from. */
export const load: LayoutServerLoad = ({ params }) => {
  const language = languageOf(params.language);
  const id = params.id ?? null;
  const page = sharedPage(id, language, partNumber(params.part));
  if (!page) error(404);
  const { report, place, languages } = page;
  const depth = (id !== null ? 2 : params.part ? 1 : 0) + (prefixOf(language) ? 1 : 0);
  const root = rootFrom(depth);
  const facts = {
    language,
    languages,
    report,
    place: place && { entry: place, background: backgroundOf(place, report) },
    root,
    home: rootFrom(depth - (prefixOf(language) ? 1 : 0)),
    title: titleOf(page),
    head: headOf(page),
    foot:
      factsElement({ report, place: id, root, title: titleOf({ ...page, place: null }), map: mapFiles(), language }) + linkedDataOf(page),
    beyond: marked(beyondView(report), language),
    edges: passageEdges(report),
    script: entries.page
  };
  return { page: serverOnly(facts) };
};
