/** What Kit cannot know of a page's policy: scripts that stand in the page, and what a base of other people needs. */
import { createHash } from 'node:crypto';

const META = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** Scripts that run, not data for other programs. */
const SCRIPT = /<script>(.*?)<\/script>/gs;

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The page, whose policy allows these sources of a kind besides our own. Throws where it has no policy. */
export function allowing(html: string, directive: string, sources: readonly string[]): string {
  const [policy] = META.exec(html) ?? [];
  if (!policy) throw new Error('the page has no policy');
  const ours = `${directive} 'self'`;
  const rest = policy.includes(ours) ? policy : policy.replace('content="', `content="${ours}; `);
  return html.replace(policy, () => rest.replace(ours, () => [ours, ...sources].join(' ')));
}

/** The page, whose policy allows the scripts that stand in it: the one of `app.html`, and in a frame what starts it. */
export const withScripts = (html: string): string =>
  allowing(
    html,
    'script-src',
    [...html.matchAll(SCRIPT)].map(([, script = '']) => hashOf(script))
  );

/** A frame. Without an origin it starts the map's worker by its text: by `data:`. */
export const framed = (html: string): string => allowing(html, 'worker-src', ['data:']);

/**
 * The page, whose policy names the site's origin beside `'self'`; null leaves it as it is. In a sandbox without an origin `'self'` stands
 * for nothing in WebKit, and the frame could load neither script nor data.
 */
export const naming = (html: string, origin: string | null): string =>
  origin === null ? html : html.replace(META, (policy) => policy.replaceAll("'self'", `'self' ${origin}`));
