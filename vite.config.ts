import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { PARTS_FILE } from './src/lib/facts.ts';
import { clientEntry } from './vite/client-entry.ts';
import { facts } from './vite/facts.ts';
import { fonts } from './vite/fonts.ts';
import { laterStyles } from './vite/later-styles.ts';
import { mapStyles } from './vite/map-styles.ts';
import { addressNotice } from './vite/notice.ts';
import { reloadPages, stylesOfPages, withoutMarks } from './vite/pages.ts';
import { scripts } from './vite/script.ts';

export default defineConfig({
  plugins: [
    facts(),
    addressNotice(),
    mapStyles(),
    fonts(),
    scripts(['src/lib/client/page.ts', 'src/lib/client/search-page.ts']),
    clientEntry('src/lib/client/parts.ts', PARTS_FILE),
    laterStyles('src/routes/[[language=language]]/(map)/+layout.svelte', 'src/routes/[[language=language]]/(map)/later.ts'),
    stylesOfPages(),
    withoutMarks(),
    reloadPages(),
    sveltekit()
  ],
  // Builds write into folders that the development server must not watch: it would reload the page for each file.
  server: { watch: { ignored: ['**/build/**', '**/build-*/**'] } },
  // Vite bundles it. adapter-node would put it into a file with a circular import, in which it is used before it is defined.
  ssr: { noExternal: ['valibot'] },
  // Pages import these modules later. If Vite found their dependencies only then, it would reload the page each time.
  optimizeDeps: { entries: ['src/lib/client/*.ts'] },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              // What map, search and dialogs share would be nine small files: nine requests of the map, and nine names in every page.
              groups: [
                { name: 'svelte', test: /node_modules\/svelte\/|preload-helper|lib\/trusted-types/ },
                { name: 'map', test: /lib\/(boxes|cartography\/|messages\/(index|base|guide|maplibre))/ }
              ]
            }
          }
        }
      }
    }
  },
  build: {
    target: ['es2022', 'chrome94', 'firefox93', 'safari15.4'],
    // The policy of the pages allows no fonts in style sheets: a font of few characters would be small enough to be inlined.
    assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined),
    // MapLibre is one chunk, loaded after the page; scripts/weights.ts limits the sizes.
    chunkSizeWarningLimit: 1500
  },
  test: {
    // Some tests start whole commands, and the machine may be busy.
    testTimeout: 30_000,
    // Files share loaded modules: loading them again for each file took longer than the tests.
    isolate: false,
    // Style sheets are empty unless a test reads them.
    css: { include: [/app\.css/] },
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,tests/unit,bench,packages}/**/*.test.ts'] } },
      // Tests of the built site without a browser. External validators read whole vocabularies while other checks run.
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } }
    ]
  }
});
