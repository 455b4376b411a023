import { defineConfig } from '@playwright/test';
import { isLong } from './vite/report.js';
import { chromiumPath, forTests } from './tests/browser/chromium.ts';

/** Tests that pass for any report; the other tests are about this report. */
const general = /\/(any-report|fonts|no-script|no-webgl|selection|unknown)\.spec\.ts$/;

/** Tests of a report that is read in parts. */
const long = /\/parts\.spec\.ts$/;

const port = Number(process.env.TEST_PORT ?? 4180);

export default defineConfig({
  testDir: 'tests/browser',
  ...(process.env.GEO_DIR ? { testMatch: isLong ? long : general } : { testIgnore: long }),
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Maps are drawn in software, without a graphics card.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'zh-CN',
    // Storing the whole site for offline reading in each test would take longer than the tests.
    serviceWorkers: 'block',
    launchOptions: { executablePath: await chromiumPath(), args: forTests }
  },
  webServer: {
    command: 'npm start',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    reuseExistingServer: false
  }
});
