/** The printed page: the map with its explanation, and the report or what is known of a place. */
import type { Page } from '@playwright/test';
import { awake, fact, firstOf, liveMap, places } from './page.ts';
import { expect, test } from './test.ts';

// A4 without its margins, in CSS pixels.
test.use({ viewport: { width: 718, height: 1016 } });

const community = firstOf('community');
const { roles } = fact<{ roles: { label: Record<'zh' | 'en', string> }[] }>('site');
const languages = { zh: '', en: 'en/' };

async function printed(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
  await page.emulateMedia({ media: 'print' });
}

/** Pairs of elements that overlap although both have to be readable. */
const overlaps = (page: Page, selectors: string[]) =>
  page.evaluate((parts) => {
    const boxes = parts.flatMap((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.getClientRects().length)
        .map((element) => [selector, element.getBoundingClientRect()] as const)
    );
    return boxes.flatMap(([a, one], index) =>
      boxes
        .slice(index + 1)
        .filter(([, other]) => one.top < other.bottom - 1 && other.top < one.bottom - 1 && one.left < other.right && other.left < one.right)
        .map(([b]) => `${a} over ${b}`)
    );
  }, selectors);

for (const [language, prefix] of Object.entries(languages)) {
  test(`the map is printed with title, address, scale and legend, and the report after it, ${language}`, async ({ page, baseURL }) => {
    await printed(page, `/${prefix}`);
    await expect(page.locator('[data-header] .title')).toBeVisible();
    await expect(page.locator('[data-address]')).toHaveText(`${baseURL}${prefix}`);
    await expect(page.locator('[data-header] .tools')).toBeHidden();
    const legend = page.locator('[data-legend]');
    await expect(legend.locator('li')).toHaveCount(roles.length + 1);
    for (const { label } of roles) await expect(legend).toContainText(label[language as 'zh' | 'en']);
    await expect(page.locator('.scale-bar')).toHaveText(language === 'zh' ? /^[0-9.]+ 公里$/ : /^[0-9.]+ km$/);
    await expect(page.locator('#report')).toBeVisible();
    for (const pressed of ['[data-legend] select', '[data-legend] .opener', '[data-bar]', '[data-topics]', '[data-tour]'])
      await expect(page.locator(pressed).first()).toBeHidden();
    expect(await overlaps(page, ['[data-header]', '.drawn', '[data-legend]', '[data-off-map]', '.credit', '[data-text=report]'])).toEqual(
      []
    );
    // Nothing is cut at the right edge of the paper.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
  });

  test(`the page of a place prints its map with legend and scale, and its long form, without the report, ${language}`, async ({
    page,
    baseURL
  }) => {
    await printed(page, `/${prefix}places/${community.id}/`);
    await expect(page.locator('[data-address]')).toHaveText(`${baseURL}${prefix}places/${community.id}/`);
    for (const { label } of roles) await expect(page.locator('[data-legend]')).toContainText(label[language as 'zh' | 'en']);
    for (const part of ['[data-header] .title', '[data-legend]', '.scale-bar']) await expect(page.locator(part)).toBeVisible();
    const detail = page.locator(`[data-detail="${community.id}"]`);
    const parts = detail.locator('section:not([data-elsewhere]) :is(h3, dd, blockquote)');
    expect(await parts.count()).toBeGreaterThan(2);
    for (const part of await parts.all()) {
      await expect(part).toBeVisible();
      // No line of it is cut off.
      expect(await part.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(1);
    }
    for (const hidden of ['[data-popup]', '#report', '#detail .close', '#detail footer']) await expect(page.locator(hidden)).toBeHidden();
    expect(await overlaps(page, ['[data-header]', '.drawn', '[data-legend]', '[data-off-map]', '.credit', '#detail'])).toEqual([]);
  });
}

test('a place picked on another page is printed with its card, and with its long form once that has been read', async ({ page }) => {
  const [, other] = places.filter(({ kind }) => kind === 'community');
  await page.goto(`/places/${community.id}/`);
  await awake(page);
  const card = page.locator(`[data-card="${other?.id}"]`);
  await page.locator(`[data-map] [data-feature="${other?.id}"]`).first().dispatchEvent('click', { detail: 1 });
  await expect(card).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const excerpts = card.locator('div[data-step]');
  expect(await excerpts.count()).toBeGreaterThan(0);
  for (const excerpt of await excerpts.all()) {
    await expect(excerpt).toBeVisible();
    expect(
      await excerpt.locator('blockquote').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    ).toBeLessThanOrEqual(1);
  }
  await expect(card.locator('footer')).toBeHidden();
  await expect(page.locator('#detail')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await card.locator('[data-long]').dispatchEvent('click', { detail: 1 });
  const detail = page.locator(`[data-detail="${other?.id}"]`);
  await expect(detail).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(detail).toBeVisible();
  await expect(card).toBeHidden();
});

test('an open place and a topic are printed as shown, with their address', async ({ page, baseURL }) => {
  await printed(page, '/?topic=civil-dining');
  await expect(page.locator('[data-strip] blockquote:visible')).toHaveCount(1);
  await expect(page.locator('[data-address]')).toHaveText(`${baseURL}?topic=civil-dining`);
  await page.emulateMedia({ media: 'screen' });
  await page.locator(`[data-map] [data-feature="${community.id}"]`).first().dispatchEvent('click', { detail: 1 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-address]')).toHaveText(`${baseURL}places/${community.id}/?topic=civil-dining`);
  await expect(page.locator(`[data-popup="${community.id}"]`)).toBeVisible();
  await expect(page.locator('[data-strip]')).toBeHidden();
});

test('print does not fade places because of the passage being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  await page.evaluate(() => scrollBy(0, 700));
  await expect(page.locator('[data-map]')).toHaveAttribute('data-lit-by', 'reading');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-map]')).not.toHaveAttribute('data-lit-by', 'reading');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('map, legend and report are printed', async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-legend] li').first()).toBeVisible();
    await expect(page.locator('.scale-bar')).toBeVisible();
    await expect(page.locator('#report')).toBeVisible();
  });

  test('the page of a place is printed with legend and long form, once', async ({ page }) => {
    await page.goto(`/places/${community.id}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-legend] li').first()).toBeVisible();
    await expect(page.locator('#detail dd').first()).toBeVisible();
    await expect(page.locator('[data-card]:visible')).toHaveCount(0);
  });
});

test.describe('with a live map', () => {
  test.use({ live: true, viewport: { width: 1024, height: 640 } });

  test('the live map survives printing', async ({ page }) => {
    await page.goto(`/places/${community.id}/`);
    await awake(page);
    // While it loads, and after it is there.
    for (const state of ['attached', 'ready']) {
      if (state === 'ready') await liveMap(page);
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ fullPage: true });
      await page.emulateMedia({ media: 'screen' });
    }
    await liveMap(page);
    await expect(page.locator('[data-map] canvas')).toBeVisible();
  });
});
