/** Back/forward cache: a page that the browser keeps and shows again on Back, in a browser that supports it. */
import { expectOpen, firstOf, liveMap, mentions, two } from './page.ts';
import { chromiumPath, webgl, wholeChromiumPath } from './chromium.ts';
import { expect, test } from './test.ts';

const [community, road] = two();

const whole = wholeChromiumPath();
test.skip(!whole, 'a headless shell has no back/forward cache, and no other Chromium is installed');
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  live: true,
  launchOptions: { executablePath: whole ?? (await chromiumPath()), args: webgl, ignoreDefaultArgs: ['--disable-back-forward-cache'] }
});

test('Back to a page in the back/forward cache shows it as it was left, and it still works', async ({ page }) => {
  await page.goto(`/places/${firstOf('community').id}/`);
  await liveMap(page);
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => persisted && document.body.setAttribute('data-kept', '')));
  await page.goto('/data/');
  // A restored page does not fire `load`, for which `goBack` would wait.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('body')).toHaveAttribute('data-kept', '');
  await expectOpen(page, community);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready');
  await mentions(page)
    .and(page.locator(`[data-place="${road.id}"]`))
    .first()
    .click();
  await expectOpen(page, road);
});
