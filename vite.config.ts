import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { LIVE_FILE } from './src/routes/embed/live-file.ts';
import { door } from './vite/door.ts';
import { fonts } from './vite/fonts.ts';
import { scripts } from './vite/script.ts';

export default defineConfig({
  plugins: [fonts(), scripts(), door('src/routes/embed/live.ts', LIVE_FILE), sveltekit()],
  build: {
    target: ['es2022', 'chrome94', 'firefox93', 'safari15.4'],
    // MapLibre comes in one piece, after the page; scripts/weights.ts watches the sizes.
    chunkSizeWarningLimit: 1500,
    // What every page needs, in one file: it compresses better than a dozen.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'page',
              test: /node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx|devalue)\/|src\/lib\/(overlay\/|report\/|words\/(index|zh)|[^\/]+$|geography\/edge|reader\/(PlaceSummary|Quote|HonourBadges|LevelMark|ReadLink|passage|picking|place|report-on-page)\.)|preload-helper/
            }
          ]
        }
      }
    }
  },
  test: { include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'] }
});
