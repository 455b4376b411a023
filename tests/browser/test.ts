/** Playwright's `test`, failing on whatever a reader would call broken even if the question asked is answered. */
import { test as base, expect } from '@playwright/test';

type Options = {
  /** A response with another status of 400 or more fails the test. */
  allowedStatus: number[];
  /** Other origins that pages of this test live on. */
  hosts: string[];
  /** Words of the console that this test is about. */
  expectedWords: RegExp | null;
  /**
   * Whether the live map comes. Drawn in software it takes seconds, so only tests that are about it ask for it; in all others the
   * page stays as it is while its map is on the way.
   */
  live: boolean;
};
type Fixtures = { complaints: string[]; mapData: null };

/** What the live map of a page is made from. */
const MAP_DATA = '**/ground.json';

/** The tests' own browser, which keeps service workers away, and the graphics driver speak through the console too, e.g. of a slow read of pixels. */
const driver = /^\[\.WebGL|GroupMarkerNotSet|Automatic fallback to software WebGL|Service Worker registration blocked by Playwright/;

export const test = base.extend<Options & Fixtures>({
  allowedStatus: [[], { option: true }],
  hosts: [[], { option: true }],
  expectedWords: [null, { option: true }],
  live: [false, { option: true }],
  // Fewer pixels are drawn sooner.
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
        // Going on to another page ends what the last one was still asking for; with JavaScript off no script is let through.
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

/** Whether what only a release needs is tested as well. */
export const all = Boolean(process.env.TEST_ALL);

export { expect };
