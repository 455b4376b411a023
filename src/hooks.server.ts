import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { baseOrigins } from '$lib/server/base';
import { expectingMap } from '$lib/server/map-files';
import { allowing, framed } from '$lib/server/policy';
import { siteUrl } from '$lib/server/site-url';
import { partNumber } from '$lib/report/part';
import { languageOf, prefixOf, words } from '$lib/words';
import { footAt, headAt } from './routes/head.server';
import { withIslands } from './routes/islands.server';

type Node = DefaultTreeAdapterTypes.Node;

/** Kit's links are relative to the page, but `404.html` is served at any depth: there they start at the site's root. */
const rooted = (html: string): string => html.replaceAll(/(href|src)="\.\//g, `$1="${siteUrl().pathname}`);

/** A frame carries its own styles: what the page's parts share, the first line of what Kit writes, is not for it. */
const withoutPageStyles = (html: string): string =>
  html.replaceAll(/<link [^>]* rel="stylesheet" disabled[^>]*>/g, '').replace(/<style>[^\n]*\n+(?=@font-face)/, '<style>');

/** Text and drawing work as they are, so what wakes them up may come after all they need themselves. */
const scriptsLast = (html: string): string => html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');

/** Styles that come with markup, and not from the bundler, keep the white space they were written with. */
const tightStyles = (html: string): string =>
  html.replaceAll(/<style.*?<\/style>/gs, (style) => style.replaceAll(/\s+(?=[{}])|(?<=[{};,])\s+|;(?=\s*\})/g, ''));

/**
 * Elements and comments of the part of a page that its scripts take over, as a browser that runs scripts counts them. Where
 * something has rewritten the page before, the count differs, and `hooks.client.ts` leaves the page as it is.
 */
function countNodes(html: string): number {
  const isCounted = ({ nodeName }: Node): boolean => nodeName === '#comment' || !nodeName.startsWith('#');
  const below = (node: Node): number =>
    'childNodes' in node ? node.childNodes.reduce((sum, child) => sum + Number(isCounted(child)) + below(child), 0) : 0;
  const find = (node: Node): Node | undefined => {
    if ('attrs' in node && node.attrs.some(({ name }) => name === 'data-count')) return node;
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const part = find(parse(html));
  if (!part) throw new Error('app.html has no element with data-count');
  return below(part);
}

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const at = {
        place: event.params.id ?? null,
        number: partNumber(event.params.part),
        language: languageOf(event.params.language)
      };
      const page = withIslands(html.replace('%lang%', words[at.language].lang).replace('%prefix%', prefixOf(at.language)), at);
      const counted = building ? page.replace('%count%', () => String(countNodes(page))) : page.replace(' data-count="%count%"', '');
      const isFrame = event.route.id?.endsWith('/embed/[[id]]');
      const headed = tightStyles(scriptsLast(isFrame ? withoutPageStyles(counted) : counted))
        .replace('%meta%', () => headAt(event.route.id, at))
        .replace('%foot%', () => footAt(event.route.id, at));
      const origins = baseOrigins();
      const whole = origins.length ? allowing(headed, 'connect-src', origins) : headed;
      if (isFrame) return framed(whole);
      if (event.route.id === '/404') return rooted(whole);
      return event.route.id?.includes('(map)') ? expectingMap(whole) : whole;
    }
  });
