import { frameAddress, rootFrom } from '$lib/addresses';
import script from '$lib/client/frame.ts?script';
import { headOfFrame } from '$lib/exports/head';
import { offMapPlaces } from '$lib/geography/off-map';
import { factsElement } from '$lib/server/facts';
import { introductionText } from '$lib/server/introduction';
import { loadReport } from '$lib/server/report';
import { prefixOf } from '$lib/messages';
import { marked } from '$lib/messages/off-map';
import { sharedPage } from '../../../head.server';
import { inEveryLanguage } from '../../../languages.server';
import { serverOnly } from '../../../server-only';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A frame with no place open, and one for each place. */
export const entries: EntryGenerator = () => inEveryLanguage([{}, ...loadReport().places.map(({ id }) => ({ id }))]);

/** The data of a frame, including its script as text: a frame without an origin may not load scripts. */
export const load: PageServerLoad = ({ params }) => {
  const page = sharedPage(params);
  const { report, place, language } = page;
  const path = frameAddress('', place?.id ?? null);
  const root = rootFrom(prefixOf(language) + path);
  const facts = {
    language,
    report,
    place,
    home: rootFrom(path),
    head: headOfFrame(page),
    offMap: marked(offMapPlaces(report), language),
    introduction: introductionText(language),
    scripts: factsElement({ report, place: place?.id ?? null, root, language }) + `<script>${script}</script>`
  };
  return { frame: serverOnly(facts) };
};
