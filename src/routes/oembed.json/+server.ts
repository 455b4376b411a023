import { error, json } from '@sveltejs/kit';
import { oembedOf } from '$lib/exports/oembed';
import { sharedPage } from '../head.server';

export const prerender = true;

/** The whole map for those who find it by its page's link, on hosts of plain files. */
export function GET(): Response {
  const page = sharedPage(null, 'zh');
  return page ? json(oembedOf(page)) : error(404);
}
