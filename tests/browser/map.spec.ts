import { liveMap } from './page.ts';
import { expect, test } from './test.ts';

test.use({ live: true });

test('the map worker loads as a script of this site, and the live map draws: its canvas has several colours', async ({ page }) => {
  const worker = page.waitForResponse(/worker[^/]*\.m?js$/);
  await page.goto('/');
  const response = await worker;
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('javascript');
  await liveMap(page);
  const shot = await page.locator('[data-map] canvas').screenshot();
  // An empty picture of this size compresses to almost nothing.
  expect(shot.length).toBeGreaterThan(20_000);
});
