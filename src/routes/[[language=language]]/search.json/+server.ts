import { json } from '@sveltejs/kit';
import { languageOf } from '$lib/messages';
import { inEveryLanguage } from '../../languages.server';
import { searchEntries } from '../../search.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

/** What the search box looks through; fetched when it is first opened. */
export const GET: RequestHandler = ({ params }) => json(searchEntries(languageOf(params.language)));
