/** The compass rose: places outside of the first view. */
import type { Page } from '@playwright/test';
import { awake, expectOpen, liveMap, places, popup } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const rose = (page: Page) => page.locator('[data-dial]');
const marks = (page: Page) => rose(page).locator('[data-feature]');
const idsOf = (page: Page) => marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-feature') ?? ''));
const named = (id: string) => places.find((place) => place.id === id)!;

for (const [width, height, size] of [
  [1440, 900, 112],
  [768, 1024, 112],
  [390, 844, 56],
  [844, 390, 56]
] as const)
  test(`on ${width} × ${height} the compass rose is ${size} px wide and inside the map, and its labels are inside it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const found = await page.evaluate(() => {
      const [map, box] = ['[data-map]', '[data-dial] svg'].map((part) => document.querySelector(part)!.getBoundingClientRect());
      const words = [...document.querySelectorAll('[data-dial] svg text')].map((text) => text.getBoundingClientRect());
      const inside = (part: DOMRect, whole: DOMRect) =>
        part.left >= whole.left && part.right <= whole.right && part.top >= whole.top && part.bottom <= whole.bottom;
      return { width: box!.width, isInMap: inside(box!, map!), out: words.filter((part) => part.width > 0 && !inside(part, box!)).length };
    });
    expect(found).toEqual({ width: size, isInMap: true, out: 0 });
    await rose(page).locator('summary').click();
    await expect(rose(page).locator('blockquote').first()).toBeVisible();
    const out = await page.evaluate(() => {
      const box = document.querySelector('[data-dial] svg')!.getBoundingClientRect();
      return [...document.querySelectorAll('[data-dial] svg text')].filter((text) => {
        const { width: wide, left, right, top, bottom } = text.getBoundingClientRect();
        return wide > 0 && (left < box.left - 1 || right > box.right + 1 || top < box.top || bottom > box.bottom);
      }).length;
    });
    expect(out).toBe(0);
  });

test('a click enlarges it to 320 px with the text of the report; Escape and a click beside it close it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  const summary = rose(page).locator('summary');
  await summary.click();
  expect(await rose(page).evaluate((element) => element.getBoundingClientRect().width)).toBe(320);
  await page.keyboard.press('Escape');
  await expect(rose(page).locator('blockquote').first()).toBeHidden();
  await expect(summary).toBeFocused();
  await summary.press('Enter');
  await expect(rose(page).locator('blockquote').first()).toBeVisible();
  await page.locator('[data-map] .drawn').dispatchEvent('pointerdown');
  await expect(rose(page).locator('blockquote').first()).toBeHidden();
});

test('picking a place on it opens the card, which replaces its text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  for (const id of await idsOf(page)) {
    await rose(page).locator('summary').click();
    await rose(page).locator(`.words a[data-of="${id}"]`).click();
    await expectOpen(page, named(id));
    await expect(rose(page).locator('.words')).toBeHidden();
    await page.keyboard.press('Escape');
  }
});

test('the accessible names of its places give direction and distance', async ({ page }) => {
  await page.goto('/');
  for (const mark of await marks(page).all()) await expect(mark).toHaveAccessibleName(/，图外，向.+约 [\d–]+ 公里$/);
});

test.describe('on the live map', () => {
  test.use({ live: true });

  test('picking an off-map place does not move the map', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await liveMap(page);
    const before = await page.locator('[data-map]').getAttribute('data-view');
    for (const id of await idsOf(page)) {
      await page.locator(`#places a[data-of="${id}"]`).first().click();
      await expect(popup(page, id)).toBeVisible();
      expect(await page.locator('[data-map]').getAttribute('data-view')).toBe(before);
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the compass rose opens, and its places link to their pages', async ({ page }) => {
    await page.goto('/');
    await rose(page).locator('summary').click();
    const [id = ''] = await idsOf(page);
    await rose(page).locator(`.words a[data-of="${id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/places/${id}/`));
  });
});

test('a frame has a compass rose from 640 px on', async ({ page }) => {
  await page.setViewportSize({ width: 639, height: 480 });
  await page.goto('/embed/');
  await expect(rose(page)).toBeHidden();
  await page.setViewportSize({ width: 640, height: 480 });
  await expect(rose(page)).toBeVisible();
});

for (const prefix of ['', 'en/'])
  test(`in a frame of any size the compass rose cuts no name of the map, /${prefix}`, async ({ page }) => {
    const cut: string[] = [];
    for (const [width, height] of [
      [640, 480],
      [704, 500],
      [800, 600],
      [959, 700],
      [960, 700],
      [1280, 600],
      [1280, 767],
      [1280, 768],
      [1600, 900]
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${prefix}embed/`);
      await expect(rose(page)).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const names = await page.evaluate(() => {
        const { left, right, top, bottom } = document.querySelector('[data-dial] .disc')!.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        return [...document.querySelectorAll('.labels text')]
          .filter((text) => text.getClientRects().length > 0)
          .filter((text) => {
            const box = text.getBoundingClientRect();
            const beside = (at: number, low: number, high: number) => Math.max(low - at, at - high, 0);
            return Math.hypot(beside(x, box.left, box.right), beside(y, box.top, box.bottom)) < (right - left) / 2;
          })
          .map((text) => text.textContent);
      });
      cut.push(...names.map((name) => `${width} × ${height}: ${name}`));
    }
    expect(cut).toEqual([]);
  });

test('the caption of what is being read does not show beside the enlarged rose', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  await page.evaluate(() => scrollBy(0, 700));
  const caption = page.locator('[data-strip][data-caption]');
  await expect(caption).toBeVisible();
  await rose(page).locator('summary').click();
  await expect(caption).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(caption).toBeVisible();
});

test('the editors’ count of places off the map opens it, and the text stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  await page.locator('[href="#dial"]').click();
  await expect(rose(page).locator('blockquote').first()).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
