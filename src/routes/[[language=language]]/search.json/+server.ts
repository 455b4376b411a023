import { json } from '@sveltejs/kit';
import { languageOf } from '$lib/messages';
import { inEveryLanguage } from '../../languages.server';
import { searchEntries } from '../../search.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

/** The search index; loaded when the search is first opened. */
export const GET: RequestHandler = ({ params }) => json(searchEntries(languageOf(params.language)));
