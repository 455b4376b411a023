import { json } from '@sveltejs/kit';
import { backgroundOf } from '$lib/server/background';
import { loadReport } from '$lib/server/report';
import { inLanguage } from '$lib/words/in-language';

export const prerender = true;

/** The background of every place, by id; fetched when the first panel is opened. */
export function GET(): Response {
  const { places, network } = loadReport();
  return json(inLanguage(Object.fromEntries(places.map((place) => [place.id, backgroundOf(place, network)])), 'zh'));
}
