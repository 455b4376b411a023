import { error } from '@sveltejs/kit';
import { baseFile, baseFiles } from '$lib/server/base';
import type { EntryGenerator, RequestHandler } from './$types';

/** Without the folder there is nothing to prerender. */
export const prerender = 'auto';
export const entries: EntryGenerator = () => baseFiles().map((file) => ({ file }));

/** The files of `geo/basemap/`, which the live map loads. */
export const GET: RequestHandler = ({ params: { file } }) => {
  const bytes = baseFile(file);
  if (!bytes) error(404);
  return new Response(bytes, { headers: { 'content-type': file.endsWith('.json') ? 'application/json' : 'application/octet-stream' } });
};
