import { json } from '@sveltejs/kit';
import { hasOthers, otherPlaces } from '$lib/server/others';
import { languageOf } from '$lib/messages';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => (hasOthers() ? inEveryLanguage() : []);

export const GET: RequestHandler = ({ params }) => json(otherPlaces(languageOf(params.language)));
