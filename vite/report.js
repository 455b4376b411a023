/**
 * Which report is built, and into which folder: `GEO_DIR` and `BUILD_DIR`, and the few facts that configuration needs before the facts are
 * checked.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export const root = join(import.meta.dirname, '..');

const own = join(root, 'geo');

/** The folder of facts. */
export const geo = resolve(root, process.env.GEO_DIR || own);

/** A sentence if the folder holds no report, else null. */
export const noReport = existsSync(join(geo, 'report.txt'))
  ? null
  : `GEO_DIR is "${process.env.GEO_DIR ?? ''}": there is no report.txt in ${geo}. Name the folder that holds the facts, or leave GEO_DIR out.`;

/**
 * A name for a build of the report in `folder`: letters and digits of any script, all else a hyphen. A folder called `geo`, or
 * without a letter, is named after its parent folder.
 * @param {string} folder
 * @returns {string}
 */
export function nameOf(folder) {
  const name = basename(folder)
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  if (name !== '' && name !== 'geo') return name;
  return dirname(folder) === folder ? 'report' : nameOf(dirname(folder));
}

/** Folder of the finished site, relative to the project's root. */
export const buildDir = process.env.BUILD_DIR || (geo === own ? 'build' : `build-${nameOf(geo)}`);

/** Folder of the same site as a Node server. */
export const serverDir = `${buildDir}-node`;

/** Fonts reduced to the characters of this report: `pages/` for readers, `images/` for share images. Each build folder has its own. */
export const fontsDir = join(root, '.svelte-kit/fonts', nameOf(resolve(root, buildDir)));

/**
 * Reads a value before the facts are checked; null if the file is not valid, which the build reports later.
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

/** Languages of the interface, that of the report first; reports in other languages use English. */
export const [first, second] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];

/** Above this number of places there are so many pages that compressing them takes longer than writing them. */
export const isLong = fact('places.json', ({ places }) => places.length > 200) ?? false;

export const hasPlaces = fact('places.json', ({ places }) => places.length > 0) ?? true;
