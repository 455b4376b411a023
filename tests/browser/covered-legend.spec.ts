/** The open legend leaves little room on a narrow map: it folds for a card that finds none. The live map is tested in covered-live. */
import { awake, places, popup } from './page.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1024, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const picked = ['community', 'road', 'site'].flatMap((kind) => places.filter((place) => place.kind === kind).slice(0, 3));

test('in English the legend folds for a card that finds no room beside mark and name, and opens again', async ({ page }) => {
  await page.goto('/en/');
  await awake(page);
  await page.evaluate(() => document.fonts.ready);
  const opener = page.locator('[data-legend] .opener');
  const pick = (id = ''): Promise<void> => page.locator(`#places a[data-of="${id}"]`).first().dispatchEvent('click', { detail: 1 });
  const covered: string[] = [];
  for (const { id } of picked) {
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
    await pick(id);
    await expect(popup(page, id)).toHaveAttribute('data-side', /./);
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    const names = await page.evaluate((of) => {
      const GAP = 7;
      const card = document.querySelector('[data-popup]')!.getBoundingClientRect();
      return [...document.querySelectorAll(`:is(.marks, .labels) [data-of="${of}"] :is(.dot, text)`)]
        .map((part) => part.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .filter(({ left, right, top, bottom }) => {
          const isBeside = left > card.right + GAP || right < card.left - GAP;
          return !isBeside && top < card.bottom + GAP && bottom > card.top - GAP;
        }).length;
    }, id);
    if (names > 0) covered.push(id);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-popup]')).toHaveCount(0);
  }
  expect(covered).toEqual([]);
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  await pick(picked[0]?.id);
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
});
