/** High zoom, wide text spacing, and touch: nothing overflows, and targets are large enough. */
import type { Page } from '@playwright/test';
import { awake, firstOf, liveMap } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** As success criterion 1.4.12 requires. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const community = firstOf('community');
const paths = ['/', '/en/', `/en/places/${community.id}/`, '/embed/', '/en/embed/', '/?stop=1', '/en/?stop=1'];

const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const [name, viewport] of Object.entries({
  'at 320 px': { width: 320, height: 640 },
  'at 400 % of a small screen': { width: 320, height: 256 }
}))
  test(`${name} no page scrolls sideways, also with wide text spacing`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const path of paths) {
      await page.goto(path);
      expect(await overhang(page), path).toBeLessThanOrEqual(0);
      await page.addStyleTag({ content: SPACING });
      expect(await overhang(page), `${path} with spacing`).toBeLessThanOrEqual(0);
    }
  });

test('in a low window nothing covers the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  await awake(page);
  await page.locator('#places h2').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-map]')).not.toBeInViewport();
  await expect(page.locator('[data-header]')).not.toBeInViewport();
});

test('wide text spacing clips no text of the card and the legend', async ({ page }) => {
  await page.goto(`/en/places/${community.id}/`);
  await awake(page);
  await page.addStyleTag({ content: SPACING });
  const clipped = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('[data-popup], .legend, [data-header]')].filter(
          (part) =>
            part.scrollWidth > part.clientWidth + 1 ||
            // A long card scrolls.
            (part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY !== 'auto')
        ).length
    );
  // The card is placed again when the last font of the text has loaded.
  await expect.poll(clipped).toBe(0);
});

/** Links and buttons outside of sentences and of the map, with the smaller side of their boxes. */
const smallest = (page: Page, within: string, least: number) =>
  page.evaluate(
    ([selector, size]) =>
      [...document.querySelectorAll<HTMLElement>(`${selector} :is(a, button, select, summary)`)]
        .filter((target) => target.checkVisibility() && !target.closest('article, [aria-hidden], svg') && !target.matches('.skip'))
        .map((target) => ({ target: target.outerHTML.slice(0, 90), box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < size - 0.5)
        .map(({ target, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${target}`),
    [within, least] as [string, number]
  );

test.describe('on the live map', () => {
  test.use({ live: true });

  test('controls over the map are at least 44 px for any pointer', async ({ page }) => {
    for (const path of ['/', `/en/places/${community.id}/`]) {
      await page.goto(path);
      await liveMap(page);
      await page.keyboard.press('Escape');
      await page.locator('[data-map] button[aria-expanded]:visible').last().click();
      expect(await smallest(page, '[data-map]', 44), path).toEqual([]);
    }
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('targets in header, bar, card and list are large enough for touch', async ({ page }) => {
    await page.goto(`/places/${community.id}/`);
    await awake(page);
    expect(await smallest(page, '[data-header]', 44)).toEqual([]);
    expect(await smallest(page, '[data-bar]', 44)).toEqual([]);
    expect(await smallest(page, '[data-popup]', 44)).toEqual([]);
    expect(await smallest(page, 'body', 24)).toEqual([]);
  });
});

test('links that open a new window say so', async ({ page }) => {
  for (const path of ['/', '/embed/', '/en/embed/']) {
    await page.goto(path);
    for (const link of await page.locator('a[target="_blank"]').all()) expect(await link.textContent(), path).toMatch(/新窗口|new window/);
  }
});
