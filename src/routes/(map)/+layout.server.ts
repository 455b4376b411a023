import { ReportOnPage } from '$lib/reader/report-on-page';
import type { Excerpt, Place, Report } from '$lib/report/report';
import { beyondView } from '$lib/geography/beyond';
import { loadReport } from '$lib/server/report';
import { inLanguage } from '$lib/words/in-language';

/** What the browser needs to open places: neither the ground of the map, nor backgrounds and notes, nor words that are in the text. */
export const load = () => {
  const { site, text, blocks, mentions, sic, honours, awards, ...atlas } = loadReport();
  const excerpts = atlas.excerpts.map(({ id, topic, scope, places, spans }): Excerpt => ({ id, topic, scope, places, spans }));
  const places = atlas.places.map(({ id, name, nameIn, kind, role, geometry, confidence, insideOf }): Place => {
    return { id, name, nameIn, kind, geometry, confidence, ...(role && { role }), ...(insideOf && { insideOf }) };
  });
  const report: Report = { site, text, blocks, mentions, sic, excerpts, honours, awards, places };
  return { page: new ReportOnPage(inLanguage(report, 'zh')), beyond: beyondView(report) };
};
