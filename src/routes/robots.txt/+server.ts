import { absolute } from '$lib/server/site-url';

export const prerender = true;

/** Everything may be read. Frames say of themselves that they are not to be listed, which has to be read as well. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`, { headers: { 'content-type': 'text/plain' } });
