import { cardPicture } from '../../../share/card.server';
import { languageOf } from '$lib/words';
import { inEveryLanguage } from '../../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage([{ shape: 'wide' as const }, { shape: 'square' as const }]);

export const GET: RequestHandler = ({ params }) => cardPicture(params.shape, null, languageOf(params.language));
