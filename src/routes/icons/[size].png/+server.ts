import { error } from '@sveltejs/kit';
import { pictureOf } from '$lib/server/picture';
import favicon from '../../../../static/favicon.svg?raw';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Apple's, and those of the manifest, pixels. */
const SIZES = ['180', '192', '512'];
export const entries: EntryGenerator = () => SIZES.map((size) => ({ size }));

/** The icon as a picture: without round corners, as phones cut their own. */
export const GET: RequestHandler = ({ params }) => {
  if (!SIZES.includes(params.size)) error(404);
  const picture = pictureOf(favicon.replace('rx="6"', ''), Number(params.size));
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
