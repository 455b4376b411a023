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

/** Files for any host. One answer cannot be written ahead, so `strict` would ask for what the tests look after: that all else is. */
const files = { folder: buildDir, ...adapterStatic({ pages: buildDir, strict: false, precompress: !isLong }) };
/** A server, which also answers oEmbed questions about any address of the site. */
const server = { folder: serverDir, ...adapterNode({ out: serverDir, precompress: !isLong && process.env.ADAPTER === 'node' }) };

/** What `ADAPTER` names: files if nothing, both from one build, for the tests, if `all`. */
const wanted = { '': [files], node: [server], all: [files, server] }[process.env.ADAPTER ?? ''];
if (!wanted) throw new Error(`ADAPTER is "${process.env.ADAPTER}"; it can be node or all, or left out`);

const record = currentRecord();

/** `QUICK_BUILD=1`: a build that only tests read. */
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

// A report that was only just begun names no place yet, and has no page of one; a short one has no parts, and the places of a
// long one no images.
const ONLY_SOME = ['/other-places.json', '/other-streets.json', '/[id].png'];

/** Styles by the class they were given. @type {Map<string, string>} */
const styles = new Map();

/**
 * Class of a component's styles. It stands on every element of the page, so it is short: the last letters of the hash, as
 * the first ones are much alike. Two components of one class would wear each other's styles: that ends the build.
 * @type {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 */
function cssHash({ hash, css, filename }) {
  const name = `s${hash(css).slice(-3)}`;
  if ((styles.get(name) ?? css) !== css)
    throw new Error(`${filename}: its styles get the class ${name}, which others have; change any letter of them`);
  styles.set(name, css);
  return name;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    cssHash
  },
  // Styles of what only the server writes stand in the page as they are here.
  preprocess: { name: 'comments', style: ({ content }) => ({ code: content.replace(/\/\*[^]*?\*\//g, '') }) },
  kit: {
    adapter,
    // Unit tests run while sites are built. What Kit generates for them must not mix with what it generates for a build:
    // the version in it would differ from the one in the pages.
    outDir: process.env.VITEST ? '.svelte-kit/vitest' : '.svelte-kit',
    // The words of the interface in the language of the report, which every page carries, and in the other one.
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
    // The style sheets of a page stand in it: the first paint waits for one answer.
    inlineStyleThreshold: 32_768,
    // Started by the page, late, and never in a frame.
    serviceWorker: { register: false },
    prerender: {
      // Every address is listed by its route. Links are followed only to see that they lead somewhere, which those of a long report,
      // all made alike, need not prove some thousand times.
      crawl: !isLong,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleUnseenRoutes: ({ routes, message }) => {
        if (hasPlaces && routes.some((route) => !ONLY_SOME.some((name) => route.endsWith(name)))) throw new Error(message);
      }
    }
  }
};
