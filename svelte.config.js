import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { policy } from './vite/policy.js';
import { currentRecord, writeRecord } from './vite/build-record.js';
import { deleteUnused, unusedList } from './vite/unused.js';
import { compressQuickly } from './vite/quick.js';
import { buildDir, first, hasPlaces, isLong, noReport, second, serverDir } from './vite/report.js';

if (noReport) {
  console.error(noReport);
  process.exit(2);
}

/** Static files for any host. One route cannot be prerendered, so `strict` would complain; the tests check that all other files exist. */
const files = { folder: buildDir, ...adapterStatic({ pages: buildDir, strict: false, precompress: !isLong }) };
/** A Node server, which also answers oEmbed requests for any address of the site. */
const server = { folder: serverDir, ...adapterNode({ out: serverDir, precompress: !isLong && process.env.ADAPTER === 'node' }) };

/** `ADAPTER`: static files by default; `node`; `all` makes both in one build, for the tests. */
const wanted = { '': [files], node: [server], all: [files, server] }[process.env.ADAPTER ?? ''];
if (!wanted) throw new Error(`ADAPTER is "${process.env.ADAPTER}"; it can be node or all, or left out`);

const record = currentRecord();

/** `QUICK_BUILD=1`: a build that is only read by tests. */
const isQuick = Boolean(process.env.QUICK_BUILD);

/** @type {import('@sveltejs/kit').Adapter} */
const adapter = {
  name: wanted.map(({ name }) => name).join(', '),
  async adapt(builder) {
    deleteUnused(`${builder.config.kit.outDir}/output`);
    for (const { folder, adapt } of wanted) {
      await adapt(isQuick ? { ...builder, compress: compressQuickly } : builder);
      writeRecord(folder, record);
    }
  }
};

const site = new URL(process.env.PUBLIC_SITE_URL || 'http://localhost/');

// Some routes may have no pages: those of places in a new report, of parts in a short one, of share images in a long one.
const ONLY_SOME = ['/other-places.json', '/other-streets.json', '/[id].png'];

const source = fileURLToPath(new URL('./src', import.meta.url));
/** All components; one that is made while the development server runs is added at the end. */
const components = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svelte'))
  .sort();

/**
 * Class of a component's styles. It is on every element of the page, so it is short: the number of the component. A hash would be four
 * letters, and the page 0.6 kB larger.
 * @type {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 */
function cssHash({ filename }) {
  const name = relative(source, filename);
  if (!components.includes(name)) components.push(name);
  return `s${components.indexOf(name).toString(36)}`;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    cssHash
  },
  // Styles of server-only components are inlined into the page as they are.
  preprocess: { name: 'comments', style: ({ content }) => ({ code: content.replace(/\/\*[^]*?\*\//g, '') }) },
  kit: {
    adapter,
    // Unit tests run while sites are built. Their generated files need a folder of their own: otherwise the version in it would differ from
    // the one in the pages.
    outDir: process.env.VITEST ? '.svelte-kit/vitest' : '.svelte-kit',
    // Interface texts in the language of the report, which every page includes, and in the other language.
    alias: {
      '$unused-files': unusedList,
      '$first-messages': `src/lib/messages/${first}.ts`,
      '$second-messages': `src/lib/messages/${second}.ts`
    },
    // Relative links let the same build work at a domain's root and below any sub-path.
    paths: { base: site.pathname.replace(/\/$/, ''), relative: true },
    typescript: {
      config: (config) =>
        void config.include.push('../vite/**/*.ts', '../scripts/**/*.ts', '../bench/**/*.ts', '../packages/**/*.ts', '../*.ts')
    },
    csp: { mode: 'hash', directives: policy },
    // Style sheets are inlined into the page: the first paint then waits for one response only.
    inlineStyleThreshold: 65_536,
    // The service worker is registered by the page, late, and never in a frame.
    serviceWorker: { register: false },
    prerender: {
      // Every route lists its addresses, so links are not needed to find pages. They are followed only to check that their targets exist;
      // in a long report, whose links are all generated alike, that would take too long.
      crawl: !isLong,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleUnseenRoutes: ({ routes, message }) => {
        if (hasPlaces && routes.some((route) => !ONLY_SOME.some((name) => route.endsWith(name)))) throw new Error(message);
      }
    }
  }
};
