/** Larger letters, set by a reader, a browser or an app, and short screens: everything stays reachable. */
import type { Page } from '@playwright/test';
import { awake, liveMap } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Of these, the ones that a pointer does not hit after they are scrolled into view. */
const outOfReach = (page: Page, targets: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((target) =>
      target.checkVisibility({ visibilityProperty: true })
    );
    if (shown.length === 0) return [`there is no ${selector}`];
    return shown
      .filter((target) => {
        target.scrollIntoView({ block: 'nearest', inline: 'center' });
        const { left, top, width, height } = target.getBoundingClientRect();
        return [0.15, 0.5, 0.85].some((part) => !target.contains(document.elementFromPoint(left + part * width, top + height / 2)));
      })
      .map(({ textContent }) => textContent.trim());
  }, targets);

/** Places of the report whose marks are under the buttons of the map. */
const underButtons = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const buttons = document.querySelector('.buttons[data-over-map]')?.getBoundingClientRect();
    if (!buttons) return ['there are no buttons'];
    return [...document.querySelectorAll('[data-map] [data-feature] circle')]
      .filter((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        return x > buttons.left && x < buttons.right && y > buttons.top && y < buttons.bottom;
      })
      .map((mark) => mark.closest('[data-feature]')?.getAttribute('data-feature') ?? '');
  });

for (const [width, height] of [
  [360, 640],
  [375, 553],
  [320, 568]
] as const)
  test.describe(`a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('has room for the legend, which can be scrolled to its end', async ({ page }) => {
      await page.goto('/');
      await awake(page);
      await page.locator('[data-legend] [aria-expanded]').click();
      const [map, legend] = [await page.locator('[data-map]').boundingBox(), await page.locator('[data-legend]').boundingBox()];
      expect(legend?.y).toBeGreaterThanOrEqual(map?.y ?? Infinity);
      expect(await outOfReach(page, '[data-legend] :is(button, select)')).toEqual([]);
    });
  });

/** 150 %: set by an app for the page, by an app for the text, and by the browser. */
const LARGER = {
  'the root of the page': { css: 'html { font-size: 150% !important }', size: 16 },
  'the text of the page': { css: 'body { -webkit-text-size-adjust: 150% !important }', size: 16 },
  'the browser': { css: '', size: 24 }
};
/** Default font size in px: a setting of the browser. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
}

/** Least line height of the headline at 150 %, px: half as much again as normally. */
const LETTERS = 40;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1440, height: 900 } };

for (const [whose, { css, size }] of Object.entries(LARGER))
  test.describe(`text at 150 %, set by ${whose}`, () => {
    test.use(PHONE);

    for (const path of ['/', '/en/'])
      test(`title, tools and tabs of ${path} can be reached`, async ({ page }) => {
        await setLetters(page, size);
        await page.goto(path);
        await awake(page);
        if (css) await page.addStyleTag({ content: css });
        const wide = await page.locator('#report h1').evaluate((heading) => {
          const range = document.createRange();
          range.selectNodeContents(heading);
          return range.getClientRects()[0]?.height ?? 0;
        });
        expect(wide).toBeGreaterThan(LETTERS);
        const title = page.locator('[data-header] a span').first();
        expect(await title.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
        expect(await outOfReach(page, '[data-header] .tools > *')).toEqual([]);
        expect(await outOfReach(page, '[data-bar] nav:not(.back) a, [data-handle] button')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
  });

for (const [width, height] of [
  [320, 568],
  [360, 640],
  [390, 844],
  [720, 450]
] as const)
  test.describe(`text at 150 % on a small map, ${width} × ${height}`, () => {
    test.use({ live: true, viewport: { width, height }, hasTouch: width < 500, isMobile: width < 500 });

    for (const path of ['/', '/en/'])
      test(`the controls of ${path} have room beside each other`, async ({ page }) => {
        await setLetters(page, 24);
        await page.goto(path);
        await liveMap(page);
        const controls = '[data-map] .buttons button, [data-map] [data-over-map] > [aria-expanded], [data-header] .tools > *';
        expect(await outOfReach(page, controls)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
  });

test.describe('text at 200 % on a wide screen', () => {
  test.use(DESK);

  for (const path of ['/', '/en/'])
    test(`everything of ${path} can be reached`, async ({ page }) => {
      await setLetters(page, 32);
      await page.goto(path);
      await awake(page);
      expect(await outOfReach(page, '[data-header] .tools > *')).toEqual([]);
      expect(await outOfReach(page, '[data-bar] nav:not(.back) a')).toEqual([]);
      expect(await outOfReach(page, '[data-legend] [aria-expanded]')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
});

test.describe('a frame of little height', () => {
  test.use({ live: true });

  for (const [width, height] of [
    [640, 480],
    [640, 300],
    [900, 300]
  ] as const)
    test(`of ${width} × ${height} gives most of its height to the map, whose buttons cover no mark`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/embed/?load=auto');
      await expect(page.locator('[data-map="ready"]')).toBeVisible({ timeout: 60_000 });
      const map = await page.locator('[data-map]').boundingBox();
      expect(map?.height).toBeGreaterThan(0.7 * height);
      expect(await outOfReach(page, '[data-map] .buttons button, footer a')).toEqual([]);
      expect(await underButtons(page)).toEqual([]);
    });
});
