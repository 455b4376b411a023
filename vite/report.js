/** Which report is built, and where to: `GEO_DIR` and `BUILD_DIR`, and what has to be known of its facts before they are read. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The folder of facts. */
export const geo = resolve(root, process.env.GEO_DIR || 'geo');

/** Folder of the finished site, from the project's root. */
export const buildDir = process.env.BUILD_DIR || 'build';

/**
 * A fact that no check has seen yet; null where a file is not in order, which the build then says by itself.
 * @template T
 * @param {string} file
 * @param {(json: any) => T} pick
 */
function fact(file, pick) {
  try {
    return pick(JSON.parse(readFileSync(join(geo, file), 'utf8')));
  } catch {
    return null;
  }
}

/** Base language of the report, `en` of `en-GB`. */
const language = fact('site.json', ({ language }) => String(language).split('-')[0]) ?? 'zh';

/** Languages of the interface, that of the report first; a report in none of them is shown in English. */
export const [first, second] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];

/** More places than this: their pages are as many, and take longer to compress than to write. */
export const isLong = fact('places.json', ({ places }) => places.length > 200) ?? false;

export const hasPlaces = fact('places.json', ({ places }) => places.length > 0) ?? true;
