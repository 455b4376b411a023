import { awake, firstOf, liveMap } from './page.ts';
import { expect, test } from './test.ts';

test.use({ live: true });

test('the map worker loads as a script of this site, and the live map draws: its canvas has several colours', async ({ page }) => {
  const worker = page.waitForResponse(/worker[^/]*\.m?js$/);
  await page.goto('/');
  const response = await worker;
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('javascript');
  await liveMap(page);
  // The page has fetched it while the map's code was starting.
  await expect(page.locator('link[rel=prefetch]')).toHaveAttribute('href', response.url());
  const shot = await page.locator('[data-map] canvas').screenshot();
  // An empty picture of this size compresses to almost nothing.
  expect(shot.length).toBeGreaterThan(20_000);
});

test('an open place changes no style that the whole map inherits; a topic does', async ({ page }) => {
  const kept = (): Promise<string> => page.locator('[data-map]').evaluate((map: HTMLElement) => map.style.getPropertyValue('--kept'));
  await page.goto(`/places/${firstOf('community').id}/`);
  await awake(page);
  expect(await kept()).toBe('');
  await page.locator('[data-topics] [data-topic]:not([data-topic=""])').first().click();
  await expect.poll(kept).toMatch(/^\d+%$/);
});
