/** File names of the browser's scripts in this build: the only module that reads the client's manifest. */
import { readFileSync } from 'node:fs';
import { building, dev, version as built } from '$app/environment';
import { PARTS_FILE } from '$lib/facts';
import pageScript from '$lib/client/page.ts?address';
import searchScript from '$lib/client/search-page.ts?address';

type Chunk = { file: string; imports?: string[]; assets?: string[] };

/** Key of a file in it. */
const LATER_STYLES = 'later.css';
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const MAP = 'src/lib/map/mount.svelte.ts';

/** Version of this build, from `_app/version.json`. */
export const version: string = built;

/** Addresses below the site's root: the scripts that pages start with, and the module that loads everything later. */
export const entries = { page: pageScript, search: searchScript };
export const partsFile: string = dev ? 'src/lib/client/parts.ts' : PARTS_FILE;

let map: string[] | undefined;

const manifest = (): Record<string, Chunk> => JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;

/**
 * Files of the live map, which a page preloads: the worker, the code that starts it, and what that code imports. They are known once the
 * client is built, before pages are written; empty while developing.
 */
export function mapFiles(): string[] {
  if (!building) return [];
  return (map ??= readMapFiles());
}

/** Address of the styles that are not inlined into a page (vite/later-styles.ts); while developing all of them are. */
export const laterStyles = (): string => (building ? (manifest()[LATER_STYLES]?.file ?? '') : '');

function readMapFiles(): string[] {
  const chunks = manifest();
  const files = new Set<string>();
  const visit = (module: string): void => {
    const chunk = chunks[module];
    if (!chunk) throw new Error(`${MANIFEST}: no chunk of ${module}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  visit(MAP);
  const assets = chunks[MAP]?.assets ?? [];
  if (assets.length !== 1) throw new Error(`${MANIFEST}: ${MAP} should have one asset, the worker`);
  return [...assets, ...files];
}
