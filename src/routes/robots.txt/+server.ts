import { absolute } from '$lib/server/site-url';

export const prerender = true;

/** Everything may be crawled. Frames have `noindex`, which crawlers can only see if they may read them. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap.xml')}\n`, { headers: { 'content-type': 'text/plain' } });
