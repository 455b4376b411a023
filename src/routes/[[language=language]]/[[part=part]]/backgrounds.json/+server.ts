import { error, json } from '@sveltejs/kit';
import type { Background, Labelled } from '$lib/report/report';
import { backgroundOf } from '$lib/server/background';
import { partNumber } from '$lib/report/part';
import { partAt } from '$lib/server/report';
import { languageOf } from '$lib/words';
import { inLanguage } from '$lib/words/in-language';
import { everyPart, inEveryLanguage } from '../../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage(everyPart());

export type Backgrounds = Labelled & { places: Record<string, Background> };

/** The background of every place, by id, and the words for topics; fetched when the first panel is opened. */
export const GET: RequestHandler = ({ params }) => {
  const report = partAt({ number: partNumber(params.part) });
  if (!report) error(404);
  const { places, labels } = report;
  const backgrounds = Object.fromEntries(places.map((place) => [place.id, backgroundOf(place, report)]));
  return json(inLanguage({ labels, places: backgrounds } satisfies Backgrounds, languageOf(params.language)));
};
