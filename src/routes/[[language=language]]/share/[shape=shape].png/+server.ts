import { shareImage } from '../../../share/image.server';
import { languageOf } from '$lib/messages';
import { inEveryLanguage } from '../../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage([{ shape: 'wide' as const }, { shape: 'square' as const }]);

export const GET: RequestHandler = ({ params }) => shareImage(params.shape, null, languageOf(params.language));
