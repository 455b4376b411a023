/** Honours as signs: each place shows its awards beneath its name, and the circles of uncertainty only on request. */
import type { Page } from '@playwright/test';
import { awake, fact, liveMap } from './page.ts';
import { expect, test } from './test.ts';

const { awards } = fact<{ awards: { community: string; honour: string }[] }>('honours');
const countOf = (id: string): number => awards.filter(({ community }) => community === id).length;
const holders = [...new Set(awards.map(({ community }) => community))].sort((a, b) => countOf(b) - countOf(a));
const [most = '', fewest = ''] = [holders[0], holders.at(-1)];

/** Ranks of the signs visible beneath the name of a place on the static map. */
const signsOf = (page: Page, id: string) =>
  page.locator(`.labels [data-of="${id}"] use`).evaluateAll((uses) =>
    uses.flatMap((use) => {
      const { width, height } = use.getBoundingClientRect();
      return width > 0 && height > 0
        ? [
            (use.getAttribute('href') ?? '')
              .replace(/^#[^-]*-/, '')
              .split('-')
              .map(Number)
          ]
        : [];
    })
  );

for (const prefix of ['', 'en/']) {
  test(`/${prefix}: the places with the most and the fewest awards have a sign for each award`, async ({ page }) => {
    await page.goto(`/${prefix}`);
    expect(countOf(most)).toBeGreaterThan(countOf(fewest));
    for (const id of [most, fewest]) {
      const [ranks = [], ...more] = await signsOf(page, id);
      expect(more).toEqual([]);
      expect(ranks, id).toHaveLength(countOf(id));
    }
    // The live map draws the same names and signs.
    const { names } = (await (await page.request.get(`/${prefix}ground.json`)).json()) as {
      names: { names: { place: string | null; ranks?: number[] }[] };
    };
    for (const id of [most, fewest]) expect(names.names.find(({ place }) => place === id)?.ranks, id).toHaveLength(countOf(id));
  });
}

test('on a phone one sign and a count replace the signs', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  expect((await signsOf(page, most))[0]).toHaveLength(1);
  await expect(page.locator(`.labels [data-of="${most}"] text.count:visible`)).toHaveText(String(countOf(most)));
});

test('accuracy circles have no fill until they are switched on in the legend', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const circle = page.locator(`[data-feature="${most}"] circle`);
  await expect(circle).toHaveCSS('fill-opacity', '0');
  const control = page.locator('[data-errors-switch]');
  await control.click();
  await expect(control).toHaveAttribute('aria-pressed', 'true');
  await expect(circle).not.toHaveCSS('fill-opacity', '0');
  await control.click();
  await expect(circle).toHaveCSS('fill-opacity', '0');
});

test.describe('on the live map', () => {
  test.use({ live: true });

  test('the map shows its signs, and the switch works without console messages', async ({ page }) => {
    await page.goto('/');
    await liveMap(page);
    const before = await page.locator('[data-map] canvas').screenshot();
    await page.locator('[data-errors-switch]').click();
    await expect.poll(async () => (await page.locator('[data-map] canvas').screenshot()).equals(before)).toBe(false);
  });
});

test('when the filter leaves no holder of the chosen honour, a message says so, although other places are left', async ({ page }) => {
  const [{ honour = '' } = {}] = awards;
  await page.goto(`/?honour=${honour}`);
  await awake(page);
  await expect(page.locator(`[data-honour-name="${honour}"]`)).toBeVisible();
  await expect(page.locator('[data-nothing-left]')).toBeHidden();
  await page.locator('[data-layer="community"]').dispatchEvent('click');
  await expect(page.locator('[data-nothing-left]')).toBeVisible();
  await expect(page.locator('[data-map] [data-feature]:not(.filtered)').first()).toBeAttached();
  await page.locator('[data-nothing-left] [data-show-all]').click();
  await expect(page.locator('[data-nothing-left]')).toBeHidden();
});

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [360, 640],
  [844, 390]
] as const)
  test(`the name of a chosen honour is not covered, and can be closed, ${width} × ${height}`, async ({ page }) => {
    const [{ honour = '' } = {}] = awards;
    await page.setViewportSize({ width, height });
    await page.goto(`/?honour=${honour}`);
    await awake(page);
    const status = page.locator('[data-filter-status]');
    await expect(status).toBeVisible();
    const covered = await status.evaluate((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const [middle, sides] = [(top + bottom) / 2, [left + 4, (left + right) / 2, right - 20, right - 4]];
      return sides.filter((x) => !box.contains(document.elementFromPoint(x, middle)));
    });
    expect(covered).toEqual([]);
    await status.getByRole('button').click();
    await expect(status).toBeHidden();
  });
