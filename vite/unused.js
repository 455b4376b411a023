/**
 * Kit builds a client for every site, but ours never runs it: pages start with scripts of their own. Files that only that client would load
 * are left out of the finished site and of the offline copy.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './report.js';

/** @typedef {{ file: string, src?: string, imports?: string[], dynamicImports?: string[] }} Chunk */

/** The client's build notes them for the service worker and for the adapter: addresses below the site's root. */
export const unusedList = join(root, '.svelte-kit/unused-files.json');

/** The entry files of Kit's client, and the entry that has only styles (later-styles.ts). */
const NOT_OURS = /^(\.svelte-kit\/generated\/|node_modules\/@sveltejs\/kit\/)|\?styles$/;

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
  for (const key of Object.keys(chunks)) if (!NOT_OURS.test(key) && !imported.has(key)) visit(key);
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
 * Deletes what is unused, before the site is written: scripts, and the data of every page, which Kit's client would ask for.
 * @param {string} output folder of what Kit has built
 */
export function deleteUnused(output) {
  for (const file of JSON.parse(readFileSync(unusedList, 'utf8'))) rmSync(join(output, 'client', file), { force: true });
  const pages = join(output, 'prerendered/dependencies');
  if (!existsSync(pages)) return;
  for (const file of readdirSync(pages, { recursive: true, encoding: 'utf8' }))
    if (basename(file) === '__data.json') rmSync(join(pages, file));
}
