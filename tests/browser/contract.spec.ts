/**
 * Attributes of pages and frames that other programs and tests rely on: they are never removed and never change their meaning. Options,
 * messages and addresses of the frame are listed in docs/embedding.md and have their own tests.
 */
import type { Page } from '@playwright/test';
import { awake, expectOpen, firstOf, liveMap, mentions, popup, two } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [community, road] = two();

test('mentions, drawn places, place references, proofs, quotes and honours have their ids as attributes', async ({ page }) => {
  await page.goto(`/places/${community.id}/`);
  await awake(page);
  for (const selector of [
    `a[data-place="${road.id}"][data-span]`,
    `a[data-feature="${road.id}"]`,
    `a[data-of="${road.id}"]`,
    'a[data-read]',
    '[data-card] [data-excerpt]',
    '[data-card] [data-honour]'
  ])
    await expect(page.locator(selector).first(), selector).toBeAttached();
  for (const mention of await mentions(page).all()) expect(await mention.getAttribute('data-span')).toMatch(/^\d+-\d+$/);
});

test('every place has a card; the open card also has data-popup while it is on the map', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  await page.locator(`a[data-place="${road.id}"]`).first().click();
  await expectOpen(page, road);
  await expect(page.locator(`[data-card="${road.id}"][data-popup="${road.id}"]`)).toBeVisible();
  await expect(page.locator('[data-card]').filter({ visible: true })).toHaveCount(1);
});

/** Where the middle of the bounds in `data-view` is drawn, as fractions of the map's box. */
async function viewOf(page: Page): Promise<number[]> {
  const view = (await page.locator('[data-map]').getAttribute('data-view')) ?? '';
  return view.split(',').map(Number);
}

/** Ratio of width to height of bounds on the Mercator plane. */
function shape([west = 0, south = 0, east = 0, north = 0]: number[]): number {
  const y = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180));
  return ((east - west) * Math.PI) / 180 / (y(north) - y(south));
}

for (const address of ['/', '/embed/?load=static'])
  test(`${address}: data-view has the bounds of the map's whole box`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState('load');
    for (const size of [
      { width: 1440, height: 900 },
      { width: 700, height: 800 }
    ]) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => {
          const box = await page.locator('[data-map]').boundingBox();
          return box ? Math.abs(shape(await viewOf(page)) / (box.width / box.height) - 1) : 1;
        })
        .toBeLessThan(0.02);
    }
  });

/** Elements over the map that are not inside an element with `data-over-map`. */
const strays = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('[data-map]');
    const isOver = (element: Element): boolean =>
      element.closest('[data-over-map], svg, canvas') !== null || element.querySelector('[data-over-map], svg, canvas') !== null;
    return [...(map?.querySelectorAll('*') ?? [])]
      .filter((element) => element.children.length === 0 && element.textContent.trim() !== '' && element.getClientRects().length > 0)
      .filter((element) => !isOver(element) && element.closest('.visually-hidden, .skip, [data-said]') === null)
      .map((element) => element.outerHTML);
  });

test('everything over the map is inside an element with data-over-map', async ({ page }) => {
  await page.goto(`/places/${community.id}/`);
  await awake(page);
  expect(await strays(page)).toEqual([]);
  await page.goto(`/embed/${community.id}/`);
  expect(await strays(page)).toEqual([]);
});

test.describe('on the live map', () => {
  test.use({ live: true });

  test('everything over the live map is inside an element with data-over-map, and data-view follows the camera', async ({ page }) => {
    await page.goto(`/places/${firstOf('site').id}/`);
    await liveMap(page);
    expect(await strays(page)).toEqual([]);
    const before = await viewOf(page);
    await page.locator(`a[data-place="${road.id}"]`).first().click();
    await expect(popup(page, road.id)).toBeVisible();
    await page.locator('#map').getByRole('button', { name: '放大', exact: true }).click();
    await expect.poll(() => viewOf(page)).not.toEqual(before);
    const box = await page.locator('[data-map]').boundingBox();
    expect(Math.abs(shape(await viewOf(page)) / ((box?.width ?? 0) / (box?.height ?? 1)) - 1)).toBeLessThan(0.02);
  });
});
