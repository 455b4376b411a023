import { json } from '@sveltejs/kit';
import { oembedOf } from '$lib/exports/oembed';
import { loadReport } from '$lib/server/report';
import { sharedPage } from '../../../head.server';
import { inEveryLanguage } from '../../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage(loadReport().places.map(({ id }) => ({ id })));

/** oEmbed for one place, as a static file: found by a link in the page. */
export const GET: RequestHandler = ({ params }) => json(oembedOf(sharedPage(params)));
