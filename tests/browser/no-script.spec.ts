import { firstOf, mentions, places } from './page.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the page has the report, the places and a map with links', async ({ page }) => {
  const place = firstOf('community');
  await page.goto('/');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'static');
  await expect(page.locator('[data-map] svg').first()).toBeVisible();
  // Roads, and places off the map, may have two links or none.
  expect(await page.locator('[data-map] svg a[href*="places/"]').count()).toBeGreaterThan(places.length / 3);
  await mentions(page)
    .and(page.locator(`[data-place="${place.id}"]`))
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/places/${place.id}/$`));
  await expect(page.getByRole('heading', { name: place.name, exact: true }).first()).toBeVisible();
  await expect(page.locator('[data-honour]:visible').first()).toBeVisible();
  await expect(page.locator('[data-excerpt]:visible').first()).toBeVisible();
});

test('without JavaScript nothing covers a place on the map of a phone; its honours and excerpts follow the map', async ({ page }) => {
  const place = firstOf('community');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/places/${place.id}/`);
  const mark = await page.locator(`[data-map] [data-feature="${place.id}"]`).boundingBox();
  if (!mark) throw new Error('not drawn');
  const middle = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  const isCovered = ({ x, y }: typeof middle) => document.elementFromPoint(x, y)?.closest('[data-over-map]') !== null;
  expect(await page.evaluate(isCovered, middle)).toBe(false);
  await expect(page.locator('[data-honour]:visible').first()).toBeInViewport();
  await expect(page.locator('[data-excerpt]:visible').first()).toBeVisible();
});

test('on a phone on its side the card of a place is beside the map', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  const { id } = places.find(({ kind }) => kind === 'community')!;
  await page.goto(`/places/${id}/`);
  await expect(page.locator(`[data-popup="${id}"] h2`)).toBeInViewport();
  await expect(page.locator(`[data-popup="${id}"] blockquote`).first()).toBeInViewport();
});
