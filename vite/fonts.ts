/**
 * Reduces the site's fonts to the characters it prints, before the site is served, tested or built. The `chinese-simplified` files of
 * @fontsource hold each face whole, so no slices have to be merged.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import subsetFont from 'subset-font';
import { runnerImport, type Plugin } from 'vite';
import type * as Characters from './characters.ts';
import { fontsDir, geo, root } from './report.js';

const cache = join(root, 'node_modules/.cache/fonts');
/** Virtual module: tells the site's code where the fonts of share images are. */
const FOLDER = 'virtual:image-fonts';
/** For the pages: `src/lib/fonts/fonts.css` names the files. */
export const pageFonts = join(fontsDir, 'pages');
/** For share images. */
export const imageFonts = join(fontsDir, 'images');

const sources = {
  body: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2',
  headings: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2',
  labels: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2'
};
type Source = keyof typeof sources;
/** Each file of the pages, and the font it is cut from. */
const pageFaces: Record<Characters.PageFace, Source> = {
  body: 'body',
  headings: 'headings',
  labels: 'labels',
  'labels-latin': 'labels'
};
/** Kerning, and the half-width forms that `text-spacing-trim` needs; vertical layout is left out. */
const text = { targetFormat: 'woff2' as const, keepFeatures: ['kern', 'halt', 'chws', 'palt', 'locl', 'ccmp'], noHinting: true };
/** Names are measured by plain advances of their letters, in the static map and in the live map, so kerning must be off. */
const names = { ...text, keepFeatures: [] };
const whole = { targetFormat: 'sfnt' as const, noHinting: true };

/** Writes the fonts of pages and of share images. A font that was cut before for the same characters comes from the cache. */
export async function cutFonts(): Promise<void> {
  // Loaded by Vite, because it reads interface texts: imported directly, a change of those would restart the development server.
  const { module } = await runnerImport<typeof Characters>(join(import.meta.dirname, 'characters.ts'));
  const texts = module.characters(geo);
  const every = module.everything(geo);
  for (const folder of [cache, pageFonts, imageFonts]) mkdirSync(folder, { recursive: true });
  for (const [face, from] of Object.entries(pageFaces)) {
    const needed = [...new Set(texts[face as Characters.PageFace])].sort().join('');
    await cut(from, needed, from === 'labels' ? names : text, join(pageFonts, `${face}.woff2`));
  }
  // Share images need whole fonts: their renderer reads plain font files and has no fallback between faces.
  for (const face of Object.keys(sources) as Source[]) await cut(face, every, whole, join(imageFonts, `${face}.ttf`));
}

/** Writes one font. Writing only changed files keeps the development server from reloading the page. */
async function cut(from: Source, characters: string, options: typeof text | typeof whole, path: string): Promise<void> {
  const source = readFileSync(createRequire(import.meta.url).resolve(sources[from]));
  const key = createHash('sha256').update(source).update(characters).update(JSON.stringify(options)).digest('hex');
  const cached = join(cache, key);
  if (!existsSync(cached)) writeWhole(cached, await subsetFont(source, characters, options));
  const content = readFileSync(cached);
  if (!existsSync(path) || !readFileSync(path).equals(content)) writeWhole(path, content);
}

/** Writes a file that others may be reading: a browser from the development server, a second build from the cache. They get the old file or the new one. */
function writeWhole(path: string, content: Buffer): void {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
}

/** Vite plugin: makes the fonts before the first module is read, and again when `geo/` changes while developing. */
export function fonts(): Plugin {
  let cutting: Promise<void> | undefined;
  return {
    name: 'fonts',
    config: () => ({ resolve: { alias: { $fonts: pageFonts } } }),
    resolveId: (id) => (id === FOLDER ? `\0${FOLDER}` : null),
    load: (id) => (id === `\0${FOLDER}` ? `export const imageFonts = ${JSON.stringify(imageFonts)};` : null),
    // Cut once for both the client and the server build, which start here.
    buildStart: () => (cutting ??= cutFonts()),
    configureServer(server) {
      server.watcher.add(geo);
      server.watcher.on('change', (path) => {
        if (path.startsWith(geo + sep)) cutFonts().catch((error: unknown) => server.config.logger.error(String(error)));
      });
    }
  };
}
