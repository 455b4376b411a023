import { json } from '@sveltejs/kit';
import { lineOf } from '$lib/geography/network';
import type { OtherStreets } from '$lib/others';
import { loadParts, loadReport } from '$lib/server/report';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
/** A report that is read as a whole has all its streets with its map. */
export const entries: EntryGenerator = () => (loadParts().length > 1 ? inEveryLanguage() : []);

/** Classes that show from afar. */
const GREATER = ['expressway', 'ring', 'arterial'];

/** The greater streets of a long report: what lies between its parts. */
export const GET: RequestHandler = () => {
  const { network } = loadReport();
  const features = network.roads
    .filter((road) => GREATER.includes(road.class))
    .map((road): OtherStreets['features'][number] => {
      const coordinates = lineOf(network, road).map((at) => at.map((degrees) => Number(degrees.toFixed(5))));
      return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { id: road.id, class: road.class } };
    });
  return json({ type: 'FeatureCollection', features } satisfies OtherStreets);
};
