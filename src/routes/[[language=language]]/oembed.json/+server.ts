import { json } from '@sveltejs/kit';
import { oembedOf } from '$lib/exports/oembed';
import { sharedPage } from '../../head.server';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

/** oEmbed for the whole map, as a static file: found by a link in the page. */
export const GET: RequestHandler = ({ params }) => json(oembedOf(sharedPage(params)));
