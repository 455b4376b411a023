import { chromiumPath } from './chromium.ts';
import { expectOpen, mentions, two } from './page.ts';
import { expect, test } from './test.ts';

test.use({ live: true, launchOptions: { executablePath: await chromiumPath(), args: ['--disable-gpu', '--disable-3d-apis'] } });

test('without WebGL the static map stays, with a message, and picking works', async ({ page }) => {
  const [community, road] = two();
  await page.goto('/');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'unsupported');
  const words = page.getByText('WebGL');
  await expect(words).toBeVisible();
  // In the text: over the map it would cover places.
  expect(await words.evaluate((element) => element.closest('[data-map]') === null)).toBe(true);
  await mentions(page)
    .and(page.locator(`[data-place="${road.id}"]`))
    .first()
    .click();
  await expectOpen(page, road);
  await page.locator(`[data-map] svg a[href*="places/${community.id}/"]`).first().dispatchEvent('click');
  await expectOpen(page, community);
});
