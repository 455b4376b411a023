import type { Handle } from '@sveltejs/kit';
import { siteUrl } from '$lib/server/site-url';
import { withIslands } from './routes/(map)/islands.server';
import { headAt } from './routes/head.server';

/** Kit's links are relative to the page, but `404.html` is served at any depth: there they start at the site's root. */
const rooted = (html: string): string => html.replaceAll(/(href|src)="\.\//g, `$1="${siteUrl().pathname}`);

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const [place, language] = [event.params.id ?? null, 'zh'] as const;
      const page = withIslands(html.replace('%lang%', 'zh-CN'), { place, language });
      const whole = page.replace('%meta%', () => headAt(event.route.id, place, language));
      return event.route.id === '/404' ? rooted(whole) : whole;
    }
  });
