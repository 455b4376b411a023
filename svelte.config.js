import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { policy } from './vite/policy.js';
import { buildDir, first, hasPlaces, second } from './vite/report.js';

// Plain files, or with ADAPTER=node a server, which also answers oEmbed questions about any address of the site. Only
// that one answer cannot be written ahead, so `strict` would ask for what the tests look after: that all else is.
const adapter =
  process.env.ADAPTER === 'node'
    ? adapterNode({ out: 'build-node', precompress: true })
    : adapterStatic({ pages: buildDir, strict: false, precompress: true });

const site = new URL(process.env.PUBLIC_SITE_URL || 'http://localhost/');

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
    // On every element of the page: three letters tell a few dozen components apart; a test would see two that do not.
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 3)}`
  },
  // Styles of what only the server writes stand in the page as they are here.
  preprocess: { name: 'comments', style: ({ content }) => ({ code: content.replace(/\/\*[^]*?\*\//g, '') }) },
  kit: {
    adapter,
    // The words of the interface in the language of the report, which every page carries, and in the other one.
    alias: { '$first-words': `src/lib/words/${first}.ts`, '$second-words': `src/lib/words/${second}.ts` },
    // Relative links let the same build work at a domain's root and below any sub-path.
    paths: { base: site.pathname.replace(/\/$/, ''), relative: true },
    typescript: { config: (config) => void config.include.push('../vite/**/*.ts', '../scripts/**/*.ts', '../bench/**/*.ts', '../*.ts') },
    csp: { mode: 'hash', directives: policy },
    // Both style sheets of a page stand in it: the first paint waits for one answer, not for three.
    inlineStyleThreshold: 16_384,
    // Started by the page, late, and never in a frame.
    serviceWorker: { register: false },
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      // A report that was only just begun names no place yet, and has no page of one.
      handleUnseenRoutes: hasPlaces ? 'fail' : 'ignore'
    }
  }
};
