import type { Handle } from '@sveltejs/kit';
import { drawSketch } from '$lib/server/sketch';
import { SKETCH } from '$lib/sketch/here';

/** Kit's links are relative to the page, but `404.html` is served at any depth: there they start at the site's root. */
const rooted = (html: string): string => html.replaceAll(/(href|src)="\.\//g, `$1="${process.env['BASE_PATH'] ?? ''}/`);

/** The sketch is put in here and not by a component, so that neither its data nor its code goes to the browser. */
function withSketch(html: string, place: string | null): string {
  if (!html.includes(SKETCH)) return html;
  const { head, body } = drawSketch(place, 'zh', place === null ? './' : '../../');
  return html.replace('</head>', () => `${head}</head>`).replace(SKETCH, () => body);
}

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = withSketch(html.replace('%lang%', 'zh-CN'), event.params.id ?? null);
      return event.route.id === '/404' ? rooted(page) : page;
    }
  });
