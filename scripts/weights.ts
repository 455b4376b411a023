/** What a reader has to download, from the built site: bytes after gzip, fonts and the like as they are. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Weight = { name: string; bytes: number; limit: number };
type Chunk = { file: string; imports?: string[]; css?: string[] };

const build = join(import.meta.dirname, '../build');
const manifest = join(import.meta.dirname, '../.svelte-kit/output/client/.vite/manifest.json');

/** Most bytes that may cross the wire. The first is a promise of the product, the others keep a growth from going unseen. */
const limits = {
  // 100 bytes of it are there to leave pages alone that something has rewritten (decision 007).
  page: 90_100,
  // The same page, and the panel written out for readers without JavaScript.
  place: 95_000,
  // The same page with the report in two languages.
  translated: 112_000,
  // Everything a frame fetches before anyone asks for the live map, the font of its names included.
  embed: 60_000,
  element: 2_000,
  map: 330_000,
  worker: 160_000,
  fonts: 180_000,
  // What the search box looks through, pinyin included.
  search: 25_000
};

const gzipped = (path: string): number => gzipSync(readFileSync(join(build, path)), { level: 9 }).length;
const sizeOf = (path: string): number => readFileSync(join(build, path)).length;
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Files a page asks for before any of its code runs: Kit preloads every module that is imported statically. Style sheets stand in the page, and their links are off. */
function requested(page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  return [...html.matchAll(/<link href="([^"]+)" rel="(?:modulepreload|stylesheet)"(?! disabled)/g)].map(([, href = '']) =>
    join(page, '..', href)
  );
}

/** The live map: the chunk that mounts it and all that imports, less what the page has brought along. */
function liveMap(loaded: string[]): string[] {
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const visit = (key: string): void => {
    const { file, imports = [], css = [] } = chunks[key] ?? { file: '' };
    if (file === '' || files.has(file)) return;
    [file, ...css].forEach((name) => files.add(name));
    imports.forEach(visit);
  };
  visit('src/routes/embed/mount.svelte.ts');
  if (files.size === 0) throw new Error('no chunk of its own for the live map');
  return [...files].filter((file) => !loaded.includes(file));
}

export function weights(): Weight[] {
  const places = readdirSync(join(build, 'places'));
  const page = requested('index.html');
  const immutable = (folder: string, ending: string): string[] =>
    readdirSync(join(build, '_app/immutable', folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => join('_app/immutable', folder, name));

  const labels = sum(
    immutable('assets', '.woff2')
      .filter((path) => path.includes('labels'))
      .map(sizeOf)
  );
  const inBoth = (path: string): string[] => [`${path}/index.html`, `en/${path}/index.html`];
  const frames = ['embed', ...places.map((id) => `embed/${id}`)].flatMap(inBoth);
  const firstPage = (html: string): number => sum([html, ...requested(html)].map(gzipped));
  const firstLoad = (frame: string): number => firstPage(frame) + labels;

  return [
    { name: '/ before the map', bytes: firstPage('index.html'), limit: limits.page },
    {
      name: 'the heaviest place before the map',
      bytes: Math.max(...places.map((id) => firstPage(`places/${id}/index.html`))),
      limit: limits.place
    },
    { name: '/en/ before the map', bytes: firstPage('en/index.html'), limit: limits.translated },
    { name: 'the heaviest frame before the map', bytes: Math.max(...frames.map(firstLoad)), limit: limits.embed },
    { name: 'embed.js', bytes: gzipped('embed.js'), limit: limits.element },
    { name: 'live map', bytes: sum(liveMap(page).map(gzipped)), limit: limits.map },
    { name: 'map worker', bytes: sum(immutable('workers', '.js').map(gzipped)), limit: limits.worker },
    { name: 'the larger search index', bytes: Math.max(...['search.json', 'en/search.json'].map(gzipped)), limit: limits.search },
    { name: 'fonts', bytes: sum(immutable('assets', '.woff2').map(sizeOf)), limit: limits.fonts }
  ];
}
