import { placePath, rootFrom } from '$lib/addresses';
import { headOf, linkedDataOf } from '$lib/exports/head';
import { titleOf } from '$lib/exports/page';
import { offMapPlaces } from '$lib/geography/off-map';
import { passageEdges } from '$lib/report/runs';
import { provenanceOf } from '$lib/server/provenance';
import { entries, laterStyles, mapFiles } from '$lib/server/client-files';
import { factsElement } from '$lib/server/facts';
import { introductionIn } from '$lib/server/introduction';
import { prefixOf } from '$lib/messages';
import { marked } from '$lib/messages/off-map';
import { sharedPage } from '../../head.server';
import { serverOnly } from '../../server-only';
import type { LayoutServerLoad } from './$types';

/** The data for the page of the report, or of a place. */
export const load: LayoutServerLoad = ({ params }) => {
  const page = sharedPage(params);
  const { report, place, language, languages } = page;
  const path = place ? placePath(place.id) : report.page.path;
  const root = rootFrom(prefixOf(language) + path);
  const facts = {
    language,
    languages,
    report,
    place: place && { entry: place, provenance: provenanceOf(place, report) },
    root,
    home: rootFrom(path),
    title: titleOf(page),
    head: headOf(page),
    foot: factsElement({ report, place: place?.id ?? null, root, map: mapFiles(), language }) + linkedDataOf(page),
    offMap: marked(offMapPlaces(report), language),
    edges: passageEdges(report),
    introduction: report.page.path === '' ? introductionIn(language) : [],
    script: entries.page,
    laterStyles: laterStyles()
  };
  return { page: serverOnly(facts) };
};
