/** For long reports: what lies outside of the part that a live map shows. */
import { kindsOfHolders } from '$lib/filter';
import { lineOf, nodesOf, roadOf } from '$lib/geography/network';
import type { OtherPlaces, OtherParts, OtherStreets } from '$lib/other-parts';
import { ownPlaces } from '$lib/report/lookup';
import type { Atlas } from '$lib/report/report';
import { mapNameOf, type Language } from '$lib/messages';
import { loadPages, loadReport } from './report';

/** Classes of streets that are visible from far. */
const GREATER = ['expressway', 'ring', 'arterial'];

/** Whether there is anything outside of the parts' own maps. */
export const hasOtherParts = (): boolean => loadPages().length > 1;

export const otherPartsOf = ({ page, honours }: Atlas): OtherParts | undefined =>
  page.part && { part: page.part.number, honours, holders: [...kindsOfHolders(loadReport())] };

/** Positions of the places of all parts (roads by their middle). The map's worker fetches them after the map of a part is drawn. */
export function otherPlaces(language: Language): OtherPlaces {
  const features = loadPages().flatMap((report) =>
    ownPlaces(report).flatMap((place): OtherPlaces['features'] => {
      const { id, kind, role = '', geometry } = place;
      if (!geometry) return [];
      const nodes = 'point' in geometry ? [geometry.point] : nodesOf(report.network, roadOf(report.network, geometry.roadId));
      const coordinates = nodes[nodes.length >> 1];
      if (!coordinates) return [];
      const honours = report.awards.filter(({ community }) => community === id).map(({ honour }) => honour);
      const properties = { id, part: report.page.part?.number ?? 1, name: mapNameOf(place, language), kind, role, honours };
      return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties }];
    })
  );
  return { type: 'FeatureCollection', features };
}

/** The larger streets of the whole report, between its parts. */
export function otherStreets(): OtherStreets {
  const { network } = loadReport();
  const features = network.roads
    .filter((road) => GREATER.includes(road.class))
    .map((road): OtherStreets['features'][number] => {
      const coordinates = lineOf(network, road).map((at) => at.map((degrees) => Number(degrees.toFixed(5))));
      return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { id: road.id, class: road.class } };
    });
  return { type: 'FeatureCollection', features };
}
