import { expectOpen, firstOf, liveMap, mentions, popup } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('by keyboard alone: from a mention to its summary, to the panel, and back again', async ({ page }) => {
  const community = firstOf('community');
  await page.goto('/');
  await liveMap(page);
  const mention = mentions(page)
    .and(page.locator(`[data-place="${community.id}"]`))
    .first();
  await mention.focus();
  await page.keyboard.press('Enter');
  await expectOpen(page, community);
  const heading = popup(page, community.id).getByRole('heading', { name: community.name });
  await expect(heading).toBeFocused();

  await popup(page, community.id).locator('a[href$="#detail"]').focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('aside.panel:visible');
  await expect(panel.getByRole('heading', { name: community.name })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(heading).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  await expect(mention).toBeFocused();
});
