import { expect, test } from './test.ts';

test('the page holds the report before any script has run', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-map]')).toBeVisible();
  await expect(page.locator('h1')).toHaveCount(1);
});
