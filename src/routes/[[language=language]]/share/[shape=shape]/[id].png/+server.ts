import { error } from '@sveltejs/kit';
import { hasImages } from '$lib/addresses';
import { loadReport } from '$lib/server/report';
import { languageOf } from '$lib/messages';
import { inEveryLanguage } from '../../../../languages.server';
import { shareImage } from '../../../../share/image.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
  inEveryLanguage(
    (hasImages(loadReport()) ? loadReport().places : []).flatMap(({ id }) => [
      { shape: 'wide' as const, id },
      { shape: 'square' as const, id }
    ])
  );

export const GET: RequestHandler = ({ params }) => {
  const place = loadReport().places.find(({ id }) => id === params.id);
  return place ? shareImage(params.shape, place, languageOf(params.language)) : error(404);
};
