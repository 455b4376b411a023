/** After one visit the site can be read offline; a new version is offered, not forced. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { HOST_PORT } from './host.ts';
import { awake, fileOf, firstOf, liveMap, popup } from './page.ts';
import { expect, test } from './test.ts';

// The data of the live map are stored as well.
test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' }, live: true });
test.beforeEach(({ page }) => page.clock.install());
// Requests without a network fail, and the browser logs them.
test.use({ expectedWords: /Failed to load resource: net::ERR_INTERNET_DISCONNECTED/ });

const [community, road] = [firstOf('community'), firstOf('road')];

/** Enough time for the page to register its worker, without waiting for it. */
async function later(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.clock.fastForward(10_000);
}

/** Waits until everything is stored; returns its size, bytes. */
async function kept(page: Page): Promise<number> {
  await awake(page);
  await later(page);
  const note = page.locator('[data-kept]');
  await expect(note).toBeAttached({ timeout: 50_000 });
  return Number(await note.getAttribute('data-kept'));
}

/** Paths of everything that is stored. */
const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

test('after one visit everything works offline, and nothing else is cached', async ({ page, context, complaints }) => {
  await page.goto('/');
  const bytes = await kept(page);
  expect(bytes).toBeGreaterThan(2e6);
  await expect(page.locator('[data-kept]')).toContainText(`（${Number((bytes / 1e6).toFixed(1))} MB）`);
  const paths = await keptPaths(page);
  expect(paths.length).toBeGreaterThan(60);
  expect(paths.filter((path) => /embed|share|\.png$/.test(path) && !/icons|embed\/map\.json$/.test(path))).toEqual([]);
  await context.setOffline(true);

  await page.goto(`/places/${community.id}/?roles=community`);
  // A request that a page still makes to its worker while it is left fails with its own message.
  await liveMap(page);
  await expect(popup(page, community.id).getByRole('heading', { name: community.name })).toBeVisible();
  await page.goto(`/en/places/${road.id}/`);
  await liveMap(page);
  await expect(popup(page, road.id).getByText('Translation (ours)')).toBeVisible();
  expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => /Report/.test(family) && status === 'loaded'))).toBe(
    true
  );
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED/.test(complaint)));
});

test('a frame starts no service worker', async ({ page }) => {
  await page.goto('/embed/');
  await later(page);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test.describe('a new version', () => {
  const port = HOST_PORT + 20 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  test.use({ hosts: [origin] });

  test('is offered, and takes over on request', async ({ page }) => {
    let published = 0;
    const files = sirv('build', { dev: true });
    const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
    const site = createServer((request, response) => {
      if (request.url !== '/service-worker.js') return files(request, response);
      const script = readFileSync('build/service-worker.js', 'utf8');
      // Another version is another worker with its own cache.
      response.setHeader('content-type', 'text/javascript').end(script.replaceAll(version, `${version}${published ? '-next' : ''}`));
    }).listen(port, '127.0.0.1');
    try {
      await page.goto(`${origin}/places/${community.id}/`);
      await kept(page);
      // From the second visit on the worker controls the page.
      await page.reload();
      await kept(page);
      published = 1;
      await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
      const offer = page.locator('[data-new-version]');
      await expect(offer).toBeVisible({ timeout: 50_000 });
      await Promise.all([page.waitForEvent('load'), offer.getByRole('button', { name: '刷新' }).click()]);
      await expect(popup(page, community.id)).toBeVisible();
      await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/-next$/)]);
    } finally {
      site.closeAllConnections();
      site.close();
    }
  });
});

test('without service workers everything works, without a message', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', {
      get() {
        throw new DOMException('not here', 'SecurityError');
      }
    });
  });
  const offline = page.waitForResponse(fileOf('src/lib/offline/mount.ts'));
  await page.goto('/');
  await awake(page);
  await later(page);
  await offline;
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-kept]')).toHaveCount(0);
});
