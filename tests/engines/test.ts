/** Playwright's `test`, used as a runner only: each project is an engine, and its tabs are driven by `engine.ts`. */
import { writeFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { start, type Engine, type EngineName, type TabOptions } from './engine.ts';
import { startHost, startSite, takeReports, type Host, type Site, type SiteOptions } from './site.ts';
import type { Tab } from './tab.ts';

type Fixtures = {
  /** Whether the live map loads. In software that takes seconds. */
  live: boolean;
  tabOptions: TabOptions | null;
  /** A new page, in a browser that all tests share, or with options in its own. */
  tab: Tab;
  /** The site on another host than most tests use; it ends with the test. */
  another: (options: Omit<SiteOptions, 'upstream' | 'records'>) => Promise<Site>;
  /** A page of another site. */
  host: (html: string, headers?: Record<string, string>) => Promise<Host>;
  /** Expected error messages. */
  expected: RegExp[];
};
type WorkerFixtures = { engineName: EngineName; engine: Engine; site: Site };

export const test = base.extend<Fixtures, WorkerFixtures>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  live: [false, { option: true }],
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
  another: async ({ engineName }, use, { project }) => {
    const sites: Site[] = [];
    await use(async (options) => {
      const site = await startSite({ ...options, upstream: project.use.baseURL ?? '', records: engineName === 'webkit' });
      sites.push(site);
      return site;
    });
    for (const site of sites) site.stop();
  },
  host: async ({ engineName: _ }, use) => {
    const hosts: Host[] = [];
    await use(async (...given) => {
      const host = await startHost(...given);
      hosts.push(host);
      return host;
    });
    for (const host of hosts) host.stop();
  },
  // Servers of the test end after the tab, which may still be loading from them.
  tab: async ({ engine, site, another: _another, host: _host, live, tabOptions, expected }, use, info) => {
    takeReports();
    site.live = live;
    const tab = await engine.open(tabOptions ?? undefined);
    await use(tab);
    if (info.status !== info.expectedStatus) writeFileSync(info.outputPath('window.png'), await tab.picture());
    const complaints = await tab.complaints();
    await tab.close();
    expect(complaints.filter((complaint) => !expected.some((words) => words.test(complaint)))).toEqual([]);
  }
});

export { expect };
