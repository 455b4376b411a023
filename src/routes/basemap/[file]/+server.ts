import { error } from '@sveltejs/kit';
import { baseFile, baseFiles } from '$lib/server/base-files';
import type { EntryGenerator, RequestHandler } from './$types';

/** Nothing to write without the folder. */
export const prerender = 'auto';
export const entries: EntryGenerator = () => baseFiles().map((file) => ({ file }));

/** The files of `geo/basemap/`, as the live map fetches them. */
export const GET: RequestHandler = ({ params: { file } }) => {
  const bytes = baseFile(file);
  if (!bytes) error(404);
  return new Response(bytes, { headers: { 'content-type': file.endsWith('.json') ? 'application/json' : 'application/octet-stream' } });
};
