/** Card and text stay in step, and closing, Back and a button lead to where one was reading. */
import type { Facts } from '../../src/lib/facts.ts';
import { places } from '../facts.ts';
import { awake, popup } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('card and text stay in step: a mention shows its excerpt, and stepping through the card scrolls the text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  const community = places.find(({ kind }) => kind === 'community')!;
  const mentions = page.locator(`#report a[data-place="${community.id}"][data-span]`);
  const last = mentions.last();
  await last.click();
  const shown = popup(page, community.id).locator('footer [data-read]');
  const [start = 0, end = 0] = ((await last.getAttribute('data-span')) ?? '').split('-').map(Number);
  const span = async (): Promise<number[]> => {
    const excerpt = await shown.getAttribute('data-read');
    return page.locator('#facts').evaluate((facts, id) => {
      const { report } = JSON.parse(facts.textContent ?? '') as Facts;
      return report.excerpts.filter((one) => one.id === id).flatMap(({ start, end }) => [start, end]);
    }, excerpt);
  };
  const [from = 0, to = 0] = await span();
  expect(from).toBeLessThanOrEqual(start);
  expect(to).toBeGreaterThanOrEqual(end);
  await popup(page, community.id).locator('[data-turn="1"]').click();
  const next = await span();
  expect(next).not.toEqual([from, to]);
  await expect
    .poll(() =>
      page.evaluate(
        ([begin = 0, stop = 0]) =>
          [...document.querySelectorAll('#report [data-passage]')].some((part) => {
            const [a = 0, b = 0] = (part.getAttribute('data-passage') ?? '').split('-').map(Number);
            const { top, bottom } = part.getBoundingClientRect();
            return a >= begin && b <= stop && bottom > 0 && top < innerHeight;
          }),
        next
      )
    )
    .toBe(true);
});

test('after a pick on the map scrolls the text, a button leads back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/#places');
  await awake(page);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const at = await page.evaluate(() => window.scrollY);
  const road = places.find(({ kind }) => kind === 'road')!;
  await page.locator(`[data-feature="${road.id}"]`).focus();
  await page.keyboard.press('Enter');
  const back = page.locator('[data-way-back]');
  await expect(back).toBeVisible();
  await back.click();
  await expect(back).toBeHidden();
  // Fonts that come meanwhile change the heights of lines above.
  await expect.poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - at)).toBeLessThan(150);
});

test('after several picks on the map, closing and Back lead to where one was reading', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
  const pickOnMap = async (kind: string): Promise<void> => {
    const { id } = places.find((place) => place.kind === kind)!;
    await page.locator(`#map [data-feature="${id}"]`).last().dispatchEvent('click', { detail: 1 });
    await expect(popup(page, id)).toBeVisible();
  };
  // Sections are laid out when they are scrolled to, which changes heights by some lines.
  await page.locator('footer, #about').last().scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, document.getElementById('places')!.getBoundingClientRect().top + window.scrollY));
  await pickOnMap('road');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await page.waitForTimeout(300);
  const at = await scrolled();
  await pickOnMap('road');
  await pickOnMap('community');
  expect(Math.abs((await scrolled()) - at)).toBeGreaterThan(400);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(scrolled).toBe(at);
  await pickOnMap('community');
  expect(Math.abs((await scrolled()) - at)).toBeGreaterThan(400);
  await page.goBack();
  await expect.poll(scrolled).toBe(at);
});

test('“see it in the report” offers the way back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  await page.locator('#places').scrollIntoViewIfNeeded();
  const { id } = places.find(({ kind }) => kind === 'community')!;
  await page.locator(`#places [data-of="${id}"], #places [data-place="${id}"]`).first().click();
  await popup(page, id).locator('footer [data-read]').click();
  await expect(page.locator('#report .reading').first()).toBeInViewport();
  await expect(page.locator('[data-way-back]')).toBeVisible();
});

test('on a phone “see it in the report” shows the text, and closing a card does not scroll it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await awake(page);
  const road = places.find(({ kind }) => kind === 'road')!;
  const mention = page.locator(`#report a[data-place="${road.id}"]`).first();
  // Clicking may scroll, so the scroll position is measured after it.
  await mention.click();
  const at = await page.evaluate(() => window.scrollY);
  await expect(popup(page, road.id)).toBeInViewport();
  // By script, because the test tool would scroll the page before a real click on the sticky bar.
  await page.locator('.bar [data-close]').dispatchEvent('click');
  await expect(popup(page, road.id)).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(at);
  await expect(mention).toBeInViewport();
  await mention.click();
  await popup(page, road.id).locator('footer [data-read]').click();
  await expect(popup(page, road.id)).toHaveCount(0);
  await expect(page.locator('#report .reading').first()).toBeInViewport();
});
