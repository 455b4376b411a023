/** The tour: a few passages, one after the other, each with its address. */
import type { Page } from '@playwright/test';
import { awake, firstOf } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const start = (page: Page) => page.locator('[data-tour-start]');
const bar = (page: Page) => page.locator('[data-tour]');
const words = (page: Page) => bar(page).locator('.words:visible');
const stopIn = (page: Page) => new URL(page.url()).searchParams.get('stop');
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Position of the tour in the address, its bar, the list of its stops and the text. */
async function expectStop(page: Page, stop: number): Promise<void> {
  await expect.poll(() => stopIn(page)).toBe(String(stop));
  await expect(page.locator('[data-stop][aria-current]')).toHaveAttribute('data-stop', String(stop));
  await expect(bar(page).locator('.at p:visible')).toContainText(new RegExp(`${stop} / [0-9]`));
  await expect(page.locator('#report .reading').first()).toBeInViewport();
}

async function begin(page: Page): Promise<number> {
  await page.goto('/');
  await awake(page);
  await start(page).click();
  await expectStop(page, 1);
  return page.locator('[data-stop]').count();
}

test('every stop shows its own sentence and highlights its places; the last leads to the first', async ({ page }) => {
  const count = await begin(page);
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(6);
  const seen = new Set<string>();
  for (let stop = 1; stop <= count; stop++) {
    await expectStop(page, stop);
    seen.add(await words(page).innerText());
    await expect(page.locator('[data-map]')).toHaveAttribute('data-scope', /./);
    await bar(page).locator('[data-go="1"]').click();
  }
  expect(seen.size).toBe(count);
  await expectStop(page, 1);
  await bar(page).locator('[data-go="-1"]').click();
  await expectStop(page, count);
});

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
  [1024, 768],
  [768, 1024],
  [390, 844]
] as const)
  test(`its box lies on no other control of the map, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/en/?stop=2');
    await awake(page);
    await expect(bar(page)).toBeVisible();
    const under = await bar(page).evaluate((box) => {
      const own = box.getBoundingClientRect();
      return [...document.querySelectorAll('#map :is(button, select, .legend, [data-dial])')]
        .filter((control) => !box.contains(control) && control.getClientRects().length > 0)
        .filter((control) => {
          const { left, right, top, bottom } = control.getBoundingClientRect();
          return left < own.right && own.left < right && top < own.bottom && own.top < bottom;
        })
        .map((control) => control.outerHTML.slice(0, 80));
    });
    expect(under).toEqual([]);
  });

test('a place opened at a stop and closed leaves its sentence marked', async ({ page }) => {
  await begin(page);
  await page.locator('#map [data-feature]:visible').first().dispatchEvent('click', { detail: 1 });
  await expect(page.locator('[data-popup]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  await expectStop(page, 1);
});

test('Back leaves the whole tour, and Forward returns to its stop', async ({ page }) => {
  await page.goto('/data/');
  await begin(page);
  await bar(page).locator('[data-go="1"]').click();
  await bar(page).locator('[data-go="1"]').click();
  await expectStop(page, 3);
  const at = await scrolled(page);
  await page.goBack();
  await expect(page).toHaveURL(/[/]$/);
  await expect(bar(page)).toBeHidden();
  expect(await scrolled(page)).toBe(at);
  await page.goForward();
  await expectStop(page, 3);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/data[/]$/);
});

test('closing the tour keeps the scroll position, and leaves no stop in the history', async ({ page }) => {
  await begin(page);
  await bar(page).locator('[data-go="1"]').click();
  await expectStop(page, 2);
  const at = await scrolled(page);
  await bar(page).locator('[data-go="leave"]').click();
  await expect(bar(page)).toBeHidden();
  await expect.poll(() => stopIn(page)).toBeNull();
  expect(await scrolled(page)).toBe(at);
  const entries = await page.evaluate(() => history.length);
  await start(page).dispatchEvent('click', { detail: 1 });
  await expectStop(page, 1);
  await page.keyboard.press('Escape');
  await expect.poll(() => stopIn(page)).toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('by keyboard: Enter starts the tour, arrows step, Escape closes it, and the focus continues in the text', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await start(page).focus();
  await page.keyboard.press('Enter');
  await expectStop(page, 1);
  await expect(bar(page).locator('[data-go="1"]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectStop(page, 2);
  await page.keyboard.press('ArrowLeft');
  await expectStop(page, 1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  const isAtPassage = () =>
    page.evaluate(() => document.activeElement?.closest('#report') !== null && document.activeElement !== document.body);
  await expect.poll(isAtPassage).toBe(true);
});

test('an address opens a stop; an unknown stop is ignored', async ({ page }) => {
  await page.goto('/?stop=2');
  await awake(page);
  await expectStop(page, 2);
  await bar(page).locator('[data-go="leave"]').click();
  await expect(page).toHaveURL(/[/]$/);
  await page.goto('/?stop=99');
  await awake(page);
  await expect(bar(page)).toBeHidden();
});

test('a card replaces the tour, and closing the card returns to the stop', async ({ page }) => {
  await begin(page);
  await bar(page).locator('[data-go="1"]').click();
  await expectStop(page, 2);
  const { id } = firstOf('community');
  await page.locator(`[data-map] [data-feature="${id}"]`).first().dispatchEvent('click', { detail: 1 });
  await expect(bar(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`/places/${id}/[?]stop=2$`));
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
  await expect.poll(() => stopIn(page)).toBe('2');
});

test.describe('without reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the text scrolls smoothly to a stop, or jumps with reduced motion', async ({ page }) => {
    await page.addInitScript(() => {
      const asked: unknown[] = [];
      Object.assign(window, { asked });
      const scroll = window.scrollTo.bind(window);
      window.scrollTo = ((to: ScrollToOptions) => {
        asked.push(to.behavior);
        scroll({ ...to, behavior: 'auto' });
      }) as typeof window.scrollTo;
    });
    await begin(page);
    expect(await page.evaluate('asked.at(-1)')).toBe('smooth');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await bar(page).locator('[data-go="1"]').click();
    await expectStop(page, 2);
    expect(await page.evaluate('asked.at(-1)')).toBe('auto');
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a swipe steps forward and back', async ({ page }) => {
    await begin(page);
    const swipe = async (by: number): Promise<void> => {
      const { x, y, width, height } = (await bar(page).boundingBox())!;
      const finger = { pointerType: 'touch', pointerId: 1, isPrimary: true, bubbles: true, clientY: y + height / 2 };
      await bar(page).dispatchEvent('pointerdown', { ...finger, clientX: x + width / 2 });
      await bar(page).dispatchEvent('pointerup', { ...finger, clientX: x + width / 2 + by });
    };
    await swipe(-80);
    await expectStop(page, 2);
    await swipe(80);
    await expectStop(page, 1);
    await swipe(-10);
    await expectStop(page, 1);
  });
});
