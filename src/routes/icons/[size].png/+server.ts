import { error } from '@sveltejs/kit';
import { iconOf } from '$lib/server/icon';
import { pictureOf } from '$lib/server/picture';
import { loadReport } from '$lib/server/report';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Sizes for Apple and for the manifest, pixels. */
const SIZES = ['180', '192', '512'];
export const entries: EntryGenerator = () => SIZES.map((size) => ({ size }));

/** The icon as PNG: without round corners, because phones round icons themselves. */
export const GET: RequestHandler = ({ params }) => {
  if (!SIZES.includes(params.size)) error(404);
  const picture = pictureOf(iconOf(loadReport().site).replace('rx="6"', ''), Number(params.size));
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
