import type { Handle, HandleServerError } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { baseOrigins } from '$lib/server/base';
import { allowing, framed, naming, withScripts } from '$lib/server/policy';
import { publishedOrigin, siteUrl } from '$lib/server/site-url';
import { languageOf, prefixOf, messages } from '$lib/messages';

/** Kit's links are relative to the page, but `404.html` is served at any depth: there they start at the site's root. */
const rooted = (html: string): string => html.replaceAll(/(href="|src="|url\()\.\//g, `$1${siteUrl().pathname}`);

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => {
      const language = languageOf(event.params.language);
      const page = withScripts(html.replace('%lang%', messages[language].lang).replace('%prefix%', prefixOf(language)));
      const origins = baseOrigins();
      const allowed = origins.length ? allowing(page, 'connect-src', origins) : page;
      if (event.route.id?.endsWith('/embed/[[id]]')) return naming(framed(allowed), publishedOrigin());
      return event.route.id === '/404' ? rooted(allowed) : allowed;
    }
  });
  // Vite's own client knows no Trusted Types.
  if (dev) response.headers.delete('content-security-policy');
  return response;
};

/** While developing, the page says what is wrong, e.g. in the facts, in the words of `npm run check:geo`. */
export const handleError: HandleServerError = ({ error, message }) => ({
  message: dev && error instanceof Error ? error.message : message
});
