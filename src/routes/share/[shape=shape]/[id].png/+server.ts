import { error } from '@sveltejs/kit';
import { loadReport } from '$lib/server/report';
import { cardPicture } from '../../card.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
  loadReport().places.flatMap(({ id }) => [
    { shape: 'wide' as const, id },
    { shape: 'square' as const, id }
  ]);

export const GET: RequestHandler = ({ params }) => {
  const place = loadReport().places.find(({ id }) => id === params.id);
  return place ? cardPicture(params.shape, place, 'zh') : error(404);
};
