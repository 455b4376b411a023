import { error } from '@sveltejs/kit';
import { rootFrom } from '$lib/addresses';
import script from '$lib/client/frame.ts?script';
import { headOfFrame } from '$lib/exports/head';
import { titleOf } from '$lib/exports/page';
import { beyondView } from '$lib/geography/beyond';
import { factsElement } from '$lib/server/facts';
import { loadReport } from '$lib/server/report';
import { languageOf, prefixOf } from '$lib/words';
import { marked } from '$lib/words/beyond';
import { sharedPage } from '../../../head.server';
import { inEveryLanguage } from '../../../languages.server';
import { serverOnly } from '../../../server-only';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A frame with no place open, and one for each place. */
export const entries: EntryGenerator = () => inEveryLanguage([{}, ...loadReport().places.map(({ id }) => ({ id }))]);

/** All that a frame is written from, its script included: a frame without an origin of its own may load none. */
export const load: PageServerLoad = ({ params }) => {
  const language = languageOf(params.language);
  const id = params.id ?? null;
  const page = sharedPage(id, language);
  if (!page) error(404);
  const depth = id === null ? 1 : 2;
  const root = rootFrom(depth + (prefixOf(language) ? 1 : 0));
  const facts = {
    language,
    report: page.report,
    place: page.place,
    home: rootFrom(depth),
    head: headOfFrame(page),
    beyond: marked(beyondView(page.report), language),
    scripts:
      factsElement({ report: page.report, place: id, root, title: titleOf({ ...page, place: null }), language }) +
      `<script>${script}</script>`
  };
  return { frame: serverOnly(facts) };
};
