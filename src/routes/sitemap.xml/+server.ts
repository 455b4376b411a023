import { pathsOf } from '$lib/exports/page';
import { attribute } from '$lib/markup';
import { loadReport } from '$lib/server/report';
import { absolute } from '$lib/server/site-url';

export const prerender = true;

/** Every page there is to find. No dates: nobody keeps them. */
export function GET(): Response {
  const pages = [null, ...loadReport().places.map(({ id }) => id)];
  const urls = pages.map((id) => `  <url><loc>${attribute(absolute(pathsOf(id).page))}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
