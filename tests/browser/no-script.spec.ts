import { firstOf, mentions, places } from './page.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the page holds the report, the places and a map with links', async ({ page }) => {
  const place = firstOf('community');
  await page.goto('/');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'static');
  await expect(page.locator('[data-map] svg').first()).toBeVisible();
  // Roads, and what the first view leaves out, may have two links or none.
  expect(await page.locator('[data-map] svg a[href*="places/"]').count()).toBeGreaterThan(places.length / 3);
  await mentions(page)
    .and(page.locator(`[data-place="${place.id}"]`))
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/places/${place.id}/$`));
  await expect(page.getByRole('heading', { name: place.name, exact: true }).first()).toBeVisible();
  await expect(page.locator('[data-honour]:visible').first()).toBeVisible();
  await expect(page.locator('[data-excerpt]:visible').first()).toBeVisible();
});
