/** Parts of the content security policy that Kit cannot know: inline scripts, and origins that a remote base map needs. */
import { createHash } from 'node:crypto';

const META = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** Scripts that run, without data blocks. */
const SCRIPT = /<script>(.*?)<\/script>/gs;

/** The page with more sources allowed for one directive. Throws if the page has no policy. */
export function allowing(html: string, directive: string, sources: readonly string[]): string {
  const [policy] = META.exec(html) ?? [];
  if (!policy) throw new Error('the page has no policy');
  const ours = `${directive} 'self'`;
  const rest = policy.includes(ours) ? policy : policy.replace('content="', `content="${ours}; `);
  return html.replace(policy, () => rest.replace(ours, () => [ours, ...sources].join(' ')));
}

/** A frame has an inline script. Without an origin it has to start the map's worker from its text, by a `data:` URL. */
export function framed(html: string): string {
  const hashes = Array.from(html.matchAll(SCRIPT), ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return allowing(allowing(html, 'script-src', hashes), 'worker-src', ['data:']);
}

/**
 * The page, whose policy names the site's origin besides `'self'`; null leaves it unchanged. In a sandbox without an origin `'self'`
 * matches nothing in WebKit, so the frame could load neither script nor data.
 */
export const naming = (html: string, origin: string | null): string =>
  origin === null ? html : html.replace(META, (policy) => policy.replaceAll("'self'", `'self' ${origin}`));
