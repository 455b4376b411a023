import { lengthKm } from '$lib/geography/length';
import { lineOf, roadOf } from '$lib/geography/network';
import type { Network, Place, Report } from '$lib/report/report';
import { loadReport } from '$lib/server/report';
import { inLanguage } from '$lib/words/in-language';

/** Kilometres of each road among the places, by the place's id. */
function lengthsOf(places: Place[], network: Network): Record<string, number> {
  return Object.fromEntries(
    places.flatMap(({ id, geometry }) =>
      geometry && 'roadId' in geometry ? [[id, lengthKm(lineOf(network, roadOf(network, geometry.roadId)))]] : []
    )
  );
}

/** What the browser needs to open places: neither the ground of the map, nor our notes, nor words that are in the text. */
export const load = () => {
  const { site, text, sha256, blocks, mentions, sic, excerpts, honours, awards, places, network } = loadReport();
  const unquoted = excerpts.map(({ id, topic, scope, places: ids, figures, spans, line }) => ({
    id,
    topic,
    scope,
    places: ids,
    figures,
    spans,
    line
  }));
  const report: Report = { site, text, sha256, blocks, mentions, sic, excerpts: unquoted, honours, awards, places };
  return inLanguage({ report, lengths: lengthsOf(places, network) }, 'zh');
};
