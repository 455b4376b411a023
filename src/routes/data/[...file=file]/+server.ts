import { error } from '@sveltejs/kit';
import { formats } from '$lib/exports/formats';
import { edition } from '../edition.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => formats.map(({ file }) => ({ file }));

/** One export file. It contains all languages, so there is one set for all pages. */
export const GET: RequestHandler = ({ params }) => {
  const format = formats.find(({ file }) => file === params.file);
  if (!format) error(404);
  return new Response(format.make(edition()), { headers: { 'content-type': format.type, 'access-control-allow-origin': '*' } });
};
