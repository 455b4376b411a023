import { lengthKm } from '$lib/geography/length';
import { lineOf, roadOf } from '$lib/geography/network';
import type { Excerpt, Network, Place, Report } from '$lib/report/report';
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

/** What the text needs. The ground of the map comes with the live map, and for the sketch not at all. */
export const load = () => {
  const { network, context, reconciliation: _, about: __, ...atlas } = loadReport();
  // Their words are in the text.
  const excerpts = atlas.excerpts.map(({ quote: _, ...excerpt }): Excerpt => excerpt);
  const report: Report = { ...atlas, excerpts };
  return inLanguage({ report, lengths: lengthsOf(report.places, network), unnamed: context.communities }, 'zh');
};
