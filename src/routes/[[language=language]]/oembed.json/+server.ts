import { json } from '@sveltejs/kit';
import { oembedOf } from '$lib/exports/oembed';
import { sharedPage } from '../../head.server';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

/** The whole map for those who find it by its page's link, on hosts of plain files. */
export const GET: RequestHandler = ({ params }) => json(oembedOf(sharedPage(params)));
