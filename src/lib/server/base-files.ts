import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseSetting } from './base';
import { filesOf, readBasemap } from './basemap';
import { FOLDER } from './folder';

/** Files of the folder `basemap/` that the site serves: none if another base is set. */
function found(): { file: string; served: string }[] {
  const basemap = baseSetting() ? null : readBasemap(FOLDER);
  return basemap ? filesOf(basemap) : [];
}

/** The names under which they are served. */
export const baseFiles = (): string[] => found().map(({ served }) => served);

/** Bytes of the file served under this name; undefined for any other. */
export function baseFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  const one = found().find(({ served }) => served === name);
  return one && new Uint8Array(readFileSync(join(FOLDER, 'basemap', one.file)));
}
