import type { Handle, HandleServerError } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { baseOrigins } from '$lib/server/base';
import { allowing, framed, naming } from '$lib/server/policy';
import { publishedOrigin, siteUrl } from '$lib/server/site-url';
import { languageOf, prefixOf, messages } from '$lib/messages';

/** Kit's links are relative to the page, but `404.html` is served at any depth: there they have to start at the site's root. */
const rooted = (html: string): string => html.replaceAll(/(href="|src="|url\()\.\//g, `$1${siteUrl().pathname}`);

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => {
      const language = languageOf(event.params.language);
      const page = html.replace('%lang%', messages[language].lang).replace('%prefix%', prefixOf(language));
      const origins = baseOrigins();
      const allowed = origins.length ? allowing(page, 'connect-src', origins) : page;
      if (event.route.id?.endsWith('/embed/[[id]]')) return naming(framed(allowed), publishedOrigin());
      return event.route.id === '/404' ? rooted(allowed) : allowed;
    }
  });
  // Vite's own client does not support Trusted Types.
  if (dev) response.headers.delete('content-security-policy');
  return response;
};

/** While developing, an error is shown in the page, e.g. problems in the facts, as `npm run check:geo` prints them. */
export const handleError: HandleServerError = ({ error, message }) => ({
  message: dev && error instanceof Error ? error.message : message
});
