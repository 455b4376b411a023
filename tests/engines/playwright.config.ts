import { defineConfig } from '@playwright/test';
import { ENGINES, missing, type EngineName } from './engine.ts';

const port = Number(process.env.TEST_PORT ?? 4180);

const projects = await Promise.all(
  ENGINES.map(async (name) => ({
    name,
    // If an engine is not installed, one test says so and is skipped.
    testMatch: (await missing(name)) === null ? /\.spec\.ts$/ : /not-installed\.ts$/,
    // Tests about a single engine are tagged with its name.
    grepInvert: new RegExp(`@(${ENGINES.filter((other) => other !== name).join('|')})`),
    use: { engineName: name }
  }))
);

export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Maps are drawn in software, without a graphics card.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { baseURL: `http://localhost:${port}/` },
  projects,
  webServer: {
    command: 'npm start',
    cwd: '../..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    reuseExistingServer: false
  }
});
