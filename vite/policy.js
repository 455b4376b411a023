import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The inline script of `src/app.html`. Kit knows only the scripts that it writes itself. */
const [, slashScript = ''] = /<script>(.*?)<\/script>/s.exec(readFileSync(new URL('../src/app.html', import.meta.url), 'utf8')) ?? [];

/**
 * What a page of the site may load and do: Kit writes it into every page, with the hashes of the page's own scripts
 * (decision 020). What only a header can express is in `deploy/`, what only some pages need in `lib/server/policy.ts`.
 * @satisfies {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const policy = {
  'default-src': ['self'],
  'script-src': ['self', `sha256-${createHash('sha256').update(slashScript).digest('base64')}`],
  // Svelte and MapLibre set style attributes, which cannot be allowed by hash.
  'style-src': ['self', 'unsafe-inline'],
  'img-src': ['self', 'data:', 'blob:'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['self'],
  'require-trusted-types-for': ['script'],
  // Policies of Trusted Types: Svelte's, and ours for MapLibre and the browser (see `lib/trusted-types.ts`).
  'trusted-types': ['svelte-trusted-html', 'default']
};
