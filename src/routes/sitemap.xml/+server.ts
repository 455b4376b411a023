import { dataPath, pathOf } from '$lib/exports/page';
import { attribute } from '$lib/markup';
import { loadReport, pagePaths } from '$lib/server/report';
import { absolute } from '$lib/server/site-url';
import { messages, type Language } from '$lib/messages';
import { languages } from '../languages.server';

export const prerender = true;

/** Every indexable page, with its other languages. Without dates, because none are recorded. */
export function GET(): Response {
  const pages = pagePaths().map((path) => (language: Language) => pathOf(null, language) + path);
  const places = loadReport().places.map(
    ({ id }) =>
      (language: Language) =>
        pathOf(id, language)
  );
  const urls = [...pages, ...places, dataPath].flatMap((pathIn) => {
    const addressIn = (language: Language): string => attribute(absolute(pathIn(language)));
    const others = languages().map(
      (language) => `<xhtml:link rel="alternate" hreflang="${messages[language].lang}" href="${addressIn(language)}"/>`
    );
    return languages().map((language) => `  <url><loc>${addressIn(language)}</loc>${others.length > 1 ? others.join('') : ''}</url>`);
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
