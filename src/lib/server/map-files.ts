import { readFileSync } from 'node:fs';
import { building } from '$app/environment';

type Chunk = { name?: string; file: string };

/** What Vite writes of the client's files before Kit writes the pages. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

const chunkNamed = (name: string): string => {
  const chunks = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
  const chunk = Object.values(chunks).find((one) => one.name === name);
  if (!chunk) throw new Error(`${MANIFEST}: no chunk “${name}”`);
  return chunk.file;
};

/**
 * The page, which asks for the live map's code as soon as it is read to its end: behind all a reader needs for the first
 * paint, and before scripts are awake, which takes seconds on a slow device. The links stand at the end for that reason.
 */
export function expectingMap(html: string): string {
  // Links as Kit writes them: relative to the page.
  const [, root] = /href="([^"]*)_app\/immutable\/entry\/start/.exec(html) ?? [];
  if (!building || root === undefined) return html;
  return html.replace('</body>', () => `<link rel="modulepreload" fetchpriority="low" href="${root}${chunkNamed('LiveMap')}"></body>`);
}
