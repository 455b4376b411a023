import { places } from './page.ts';
import { expect, test } from './test.ts';

test.use({ allowedStatus: [404] });

test('an unknown place is answered with the list of places', async ({ page }) => {
  const response = await page.goto('/places/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('a[href*="places/"]').count()).toBeGreaterThanOrEqual(places.length);
  for (const other of await page.locator('main p[lang] a').all()) await expect(other).toHaveAttribute('href', /\/en\/$/);
  await page.locator('a[href*="places/"]').first().click();
  await expect(page.locator('[data-map]')).toBeVisible();
});
