import { json } from '@sveltejs/kit';
import { hasOtherParts, otherPlaces } from '$lib/server/other-parts';
import { languageOf } from '$lib/messages';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => (hasOtherParts() ? inEveryLanguage() : []);

export const GET: RequestHandler = ({ params }) => json(otherPlaces(languageOf(params.language)));
