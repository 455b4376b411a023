import { json } from '@sveltejs/kit';
import type { Background, Labelled } from '$lib/report/report';
import { backgroundOf } from '$lib/server/background';
import { loadReport } from '$lib/server/report';
import { languageOf } from '$lib/words';
import { inLanguage } from '$lib/words/in-language';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

export type Backgrounds = Labelled & { places: Record<string, Background> };

/** The background of every place, by id, and the words for topics; fetched when the first panel is opened. */
export const GET: RequestHandler = ({ params }) => {
  const report = loadReport();
  const { places, labels } = report;
  const backgrounds = Object.fromEntries(places.map((place) => [place.id, backgroundOf(place, report)]));
  return json(inLanguage({ labels, places: backgrounds } satisfies Backgrounds, languageOf(params.language)));
};
