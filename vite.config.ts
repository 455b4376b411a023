import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { PARTS_FILE } from './src/lib/facts.ts';
import { clientEntry } from './vite/client-entry.ts';
import { facts } from './vite/facts.ts';
import { fonts } from './vite/fonts.ts';
import { addressNotice } from './vite/notice.ts';
import { reloadPages, stylesOfPages, withoutMarks } from './vite/pages.ts';
import { scripts } from './vite/script.ts';

export default defineConfig({
  plugins: [
    facts(),
    addressNotice(),
    fonts(),
    scripts(['src/lib/client/page.ts', 'src/lib/client/search-page.ts']),
    clientEntry('src/lib/client/parts.ts', PARTS_FILE),
    stylesOfPages(),
    withoutMarks(),
    reloadPages(),
    sveltekit()
  ],
  // A page that is open while a site is built, of this or another report, is not loaded anew for each file.
  server: { watch: { ignored: ['**/build/**', '**/build-*/**'] } },
  // Left to the server's adapter, it lands in a file that imports what needs it first.
  ssr: { noExternal: ['valibot'] },
  // Pages ask for these late: found only then, each would have the page loaded anew.
  optimizeDeps: { entries: ['src/lib/client/*.ts'] },
  build: {
    target: ['es2022', 'chrome94', 'firefox93', 'safari15.4'],
    // MapLibre comes in one piece, after the page; scripts/weights.ts watches the sizes.
    chunkSizeWarningLimit: 1500
  },
  test: {
    // Some start whole commands, and machines are busy.
    testTimeout: 30_000,
    // Files share what they have loaded: reading it anew for each took longer than the tests.
    isolate: false,
    // Style sheets are empty, unless a test reads them.
    css: { include: [/app\.css/] },
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,tests/unit,bench,packages}/**/*.test.ts'] } },
      // Of the built site, without a browser: validators of others read whole vocabularies, while checks run beside.
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } }
    ]
  }
});
