import { json } from '@sveltejs/kit';
import { nodesOf, roadOf } from '$lib/geography/network';
import type { OtherPlaces } from '$lib/others';
import { atHome } from '$lib/report/part';
import { loadParts } from '$lib/server/report';
import { languageOf, mapNameOf } from '$lib/words';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
/** A report that is read as a whole has no others. */
export const entries: EntryGenerator = () => (loadParts().length > 1 ? inEveryLanguage() : []);

/** Where the places of all parts are, roads by their middle: fetched by the map's worker, once the map of a part is drawn. */
export const GET: RequestHandler = ({ params }) => {
  const language = languageOf(params.language);
  const features = loadParts().flatMap((report) => {
    return atHome(report).flatMap((place): OtherPlaces['features'] => {
      const { id, kind, role = '', geometry } = place;
      if (!geometry) return [];
      const nodes = 'point' in geometry ? [geometry.point] : nodesOf(report.network, roadOf(report.network, geometry.roadId));
      const coordinates = nodes[nodes.length >> 1];
      if (!coordinates) return [];
      const honours = report.awards.filter(({ community }) => community === id).map(({ honour }) => honour);
      const properties = { id, part: report.part?.number ?? 1, name: mapNameOf(place, language), kind, role, honours };
      return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties }];
    });
  });
  return json({ type: 'FeatureCollection', features } satisfies OtherPlaces);
};
