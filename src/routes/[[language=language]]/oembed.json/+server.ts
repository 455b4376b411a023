import { error, json } from '@sveltejs/kit';
import { oembedOf } from '$lib/exports/oembed';
import { languageOf } from '$lib/words';
import { sharedPage } from '../../head.server';
import { inEveryLanguage } from '../../languages.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage();

/** The whole map for those who find it by its page's link, on hosts of plain files. */
export const GET: RequestHandler = ({ params }) => {
  const page = sharedPage(null, languageOf(params.language));
  return page ? json(oembedOf(page)) : error(404);
};
