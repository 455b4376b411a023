/** Playwright's `test`, which also fails on page errors, console errors, failed responses and requests to other origins. */
import { test as base, expect } from '@playwright/test';

type Options = {
  /** A response with another status of 400 or more fails the test. */
  allowedStatus: number[];
  /** Other origins that pages of this test use. */
  hosts: string[];
  /** Console messages that this test expects. */
  expectedWords: RegExp | null;
  /** Whether the live map loads. It takes seconds in software, so only tests about it set this; in all others its requests stay pending. */
  live: boolean;
};
type Fixtures = { complaints: string[]; mapData: null };

/** The data files of the live map. */
const MAP_DATA = '**/ground.json';

/** Messages of the tests' browser (which blocks service workers) and of the graphics driver, e.g. about slow pixel reads. */
const driver = /^\[\.WebGL|GroupMarkerNotSet|Automatic fallback to software WebGL|Service Worker registration blocked by Playwright/;

export const test = base.extend<Options & Fixtures>({
  allowedStatus: [[], { option: true }],
  hosts: [[], { option: true }],
  expectedWords: [null, { option: true }],
  live: [false, { option: true }],
  // A lower pixel ratio is drawn faster.
  viewport: ({ live }, use) => use(live ? { width: 1024, height: 640 } : { width: 1440, height: 900 }),
  deviceScaleFactor: ({ live }, use) => use(live ? 0.5 : 1),
  mapData: [
    async ({ context, live }, use) => {
      if (!live) await context.route(MAP_DATA, () => undefined);
      await use(null);
    },
    { auto: true }
  ],
  complaints: [
    async ({ context, baseURL, allowedStatus, hosts, expectedWords }, use) => {
      const complaints: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      const isAllowed = (text: string): boolean => allowedStatus.some((status) => text.includes(`status of ${status}`));

      context.on('weberror', (error) => complaints.push(`page error: ${error.error().stack ?? error.error().message}`));
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type()) || driver.test(message.text()) || isAllowed(message.text())) return;
        if (expectedWords?.test(message.text())) return;
        complaints.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (/^https?:/.test(protocol) && ![origin, ...hosts].includes(asked))
          complaints.push(`request to another origin: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        // Leaving a page aborts its pending requests; with JavaScript off scripts are blocked.
        if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') complaints.push(`request failed: ${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400 && !allowedStatus.includes(response.status()))
          complaints.push(`status ${response.status()}: ${response.url()}`);
      });

      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});

/** Whether the tests for a release run as well. */
export const all = Boolean(process.env.TEST_ALL);

export { expect };
