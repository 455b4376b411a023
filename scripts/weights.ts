/** What a reader downloads from the built site: bytes after gzip; fonts and other compressed files as they are. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Weight = { name: string; bytes: number; limit: number };
type Chunk = { file: string; imports?: string[]; css?: string[] };

const build = join(import.meta.dirname, '../build');
const manifest = join(import.meta.dirname, '../.svelte-kit/output/client/.vite/manifest.json');

const gzipped = (path: string): number => gzipSync(readFileSync(join(build, path)), { level: 9 }).length;
const sizeOf = (path: string): number => readFileSync(join(build, path)).length;
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Scripts and style sheets that a page requests. Inlined style sheets are part of the page; Kit's links to them are disabled. */
function requested(page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const scripts = html.matchAll(/<script type="module" src="([^"]+)"/g);
  const sheets = html.matchAll(/<link (?=[^>]*rel="stylesheet")(?![^>]* disabled)[^>]*href="([^"]+)"/g);
  return [...scripts, ...sheets].map(([, href = '']) => join(page, '..', href));
}

/** The scripts in a page that run, without its data. */
const inlineScripts = (page: string): string =>
  [...readFileSync(join(build, page), 'utf8').matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code).join('');

const gzippedText = (text: string): number => (text ? gzipSync(text, { level: 9 }).length : 0);

/** The live map: the module that pages import, the chunk that mounts the map, and everything those import. */
function liveMap(): string[] {
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const visit = (key: string): void => {
    const { file, imports = [], css = [] } = chunks[key] ?? { file: '' };
    if (file === '' || files.has(file)) return;
    [file, ...css].forEach((name) => files.add(name));
    imports.forEach(visit);
  };
  visit('src/lib/client/parts.ts');
  visit('src/lib/map/mount.svelte.ts');
  // Only in frames.
  visit('src/lib/client/sight.ts');
  if (files.size < 2) throw new Error('no chunk of its own for the live map');
  return [...files];
}

export function weights(): Weight[] {
  const places = readdirSync(join(build, 'places'));
  const immutable = (folder: string, ending: string): string[] =>
    readdirSync(join(build, '_app/immutable', folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => join('_app/immutable', folder, name));

  const fonts = (name: RegExp): number => sum(immutable('assets', '.woff2').flatMap((path) => (name.test(path) ? [sizeOf(path)] : [])));
  const scripts = (html: string): string[] => requested(html).filter((file) => file.endsWith('.js'));
  const frames = ['embed', ...places.map((id) => `embed/${id}`)];
  const firstPage = (html: string): number => sum([html, ...requested(html)].map(gzipped));
  /** The largest of all frames in a language, with the fonts of its names. */
  const heaviest = (folder: string, names: RegExp): number =>
    Math.max(...frames.map((frame) => firstPage(`${folder}${frame}/index.html`))) + fonts(names);

  // The first limit is a promise of the product; the others make growth visible.
  return [
    { name: '/ before the map', bytes: firstPage('index.html'), limit: 65_000 },
    // The page of a place: the home page and the long form of a card.
    {
      name: 'the heaviest place before the map',
      bytes: Math.max(...places.map((id) => firstPage(`places/${id}/index.html`))),
      limit: 68_500
    },
    // The same page with the report in two languages.
    { name: '/en/ before the map', bytes: firstPage('en/index.html'), limit: 80_000 },
    {
      name: 'scripts before a place can be picked',
      bytes: sum(scripts('index.html').map(gzipped)) + gzippedText(inlineScripts('index.html')),
      limit: 15_000
    },
    { name: 'script of a frame', bytes: gzippedText(inlineScripts('embed/index.html')), limit: 7_000 },
    // Everything a frame fetches before the live map is asked for, including the font of its names.
    { name: 'the heaviest frame before the map', bytes: heaviest('', /labels(?!-latin)/), limit: 54_000 },
    // The same in English, with Latin letters and, on wide maps, the names in Chinese.
    { name: 'the heaviest English frame before the map', bytes: heaviest('en/', /labels/), limit: 65_500 },
    { name: 'embed.js', bytes: gzipped('embed.js'), limit: 2_000 },
    // Including the Svelte runtime, which pages themselves do not have.
    { name: 'live map', bytes: sum(liveMap().map(gzipped)), limit: 342_000 },
    { name: 'map worker', bytes: sum(immutable('workers', '.js').map(gzipped)), limit: 160_000 },
    // Including pinyin.
    { name: 'the larger search index', bytes: Math.max(...['search.json', 'en/search.json'].map(gzipped)), limit: 25_000 },
    { name: 'fonts', bytes: fonts(/./), limit: 180_000 }
  ];
}
