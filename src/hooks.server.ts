import type { Handle } from '@sveltejs/kit';
import { withIslands } from './routes/(map)/islands.server';

/** Kit's links are relative to the page, but `404.html` is served at any depth: there they start at the site's root. */
const rooted = (html: string): string => html.replaceAll(/(href|src)="\.\//g, `$1="${process.env['BASE_PATH'] ?? ''}/`);

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = withIslands(html.replace('%lang%', 'zh-CN'), { place: event.params.id ?? null, language: 'zh' });
      return event.route.id === '/404' ? rooted(page) : page;
    }
  });
