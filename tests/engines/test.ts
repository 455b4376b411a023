/** Playwright's `test`, as the runner only: each project is an engine, and its tabs are driven by `engine.ts`. */
import { test as base, expect } from '@playwright/test';
import { start, type Engine, type EngineName, type TabOptions } from './engine.ts';
import { startSite, takeReports, type Site } from './site.ts';
import type { Tab } from './tab.ts';

type Fixtures = {
  tabOptions: TabOptions | null;
  /** A page of its own, in a browser that has been started for all tests, or with options for this one. */
  tab: Tab;
  /** Complaints that are what a test is about. */
  expected: RegExp[];
};
type WorkerFixtures = { engineName: EngineName; engine: Engine; site: Site };

export const test = base.extend<Fixtures, WorkerFixtures>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  tabOptions: [null, { option: true }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await start(engineName);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 }
  ],
  site: [
    async ({ engineName }, use, { project }) => {
      const site = await startSite({ upstream: project.use.baseURL ?? '', records: engineName === 'webkit' });
      await use(site);
      site.stop();
    },
    { scope: 'worker' }
  ],
  expected: [[], { option: true }],
  tab: async ({ engine, tabOptions, expected }, use, info) => {
    takeReports();
    const tab = await engine.open(tabOptions ?? undefined);
    await use(tab);
    if (info.status !== info.expectedStatus) await info.attach('window', { body: await tab.picture(), contentType: 'image/png' });
    const complaints = await tab.complaints();
    await tab.close();
    expect(complaints.filter((complaint) => !expected.some((words) => words.test(complaint)))).toEqual([]);
  }
});

export { expect };
