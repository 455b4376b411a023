/**
 * Kit builds a client for every site. Ours never runs it: pages start with scripts of their own. What only that client would load is left
 * out of the finished site, and of what is kept for reading without a network.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './report.js';

/** @typedef {{ file: string, src?: string, imports?: string[], dynamicImports?: string[] }} Chunk */

/** Noted by the client's build for the service worker and for the adapter: addresses below the site's root. */
export const unusedList = join(root, '.svelte-kit/unused-files.json');

/** What Kit's client begins with. */
const KIT = /^(\.svelte-kit\/generated\/|node_modules\/@sveltejs\/kit\/)/;

/**
 * Files of the client's build that nothing of ours asks for.
 * @param {Record<string, Chunk>} chunks the client's manifest
 * @returns {string[]}
 */
function unusedIn(chunks) {
  /** @type {Set<string>} */
  const used = new Set();
  /** @param {string} key */
  const visit = (key) => {
    const chunk = chunks[key];
    if (!chunk || used.has(chunk.file)) return;
    used.add(chunk.file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  const imported = new Set(Object.values(chunks).flatMap(({ imports = [], dynamicImports = [] }) => [...imports, ...dynamicImports]));
  for (const key of Object.keys(chunks)) if (!KIT.test(key) && !imported.has(key)) visit(key);
  return [...new Set(Object.values(chunks).map(({ file }) => file))].filter((file) => file.endsWith('.js') && !used.has(file));
}

/**
 * Notes what is unused, once the client is built.
 * @param {string} client folder of the client's build
 */
export function noteUnused(client) {
  const manifest = readFileSync(join(client, '.vite/manifest.json'), 'utf8');
  writeFileSync(unusedList, JSON.stringify(unusedIn(JSON.parse(manifest))));
}

/**
 * Deletes what is unused, before the site is written.
 * @param {string} client folder of the client's build
 */
export function deleteUnused(client) {
  for (const file of JSON.parse(readFileSync(unusedList, 'utf8'))) rmSync(join(client, file), { force: true });
}
