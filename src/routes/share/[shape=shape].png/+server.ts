import { cardPicture } from '../card.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [{ shape: 'wide' }, { shape: 'square' }];

export const GET: RequestHandler = ({ params }) => cardPicture(params.shape, null, 'zh');
