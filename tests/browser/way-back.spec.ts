/** Card and text stay in step, and closing, Back and a button lead to where one was reading. */
import type { Page } from '@playwright/test';
import type { Facts } from '../../src/lib/facts.ts';
import { places } from '../facts.ts';
import { awake, popup } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The excerpts of the page, with their code points. */
async function excerptsOf(page: Page): Promise<Facts['report']['excerpts']> {
  const { report } = JSON.parse((await page.locator('#facts').textContent()) ?? '') as Facts;
  return report.excerpts;
}

/** Ids of the excerpts in which a name with this `data-span` stands. */
async function excerptsAt(page: Page, span: string | null): Promise<string[]> {
  const at = Number((span ?? '').split('-')[0]);
  return (await excerptsOf(page)).filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
}

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
  const excerpts = await excerptsOf(page);
  const span = async (): Promise<number[]> => {
    const id = await shown.getAttribute('data-read');
    return excerpts.filter((one) => one.id === id).flatMap((one) => [one.start, one.end]);
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

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [320, 568]
] as const)
  test(`the address of a place brings its words into view, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [prefix, place] of ['', 'en/'].flatMap((language) =>
      places.filter(({ role }) => role).map((one) => [language, one] as const)
    )) {
      await page.goto(`/${prefix}places/${place.id}/`);
      await awake(page);
      const card = popup(page, place.id);
      const words = card.locator('[data-step]:not([hidden]) blockquote');
      await expect(words).toBeInViewport();
      // On a phone the card is in the place of the text: its words end above its controls.
      if (width < 560) {
        const [quote, footer] = [await words.boundingBox(), await card.locator('footer').boundingBox()];
        expect(footer!.y - quote!.y, place.id).toBeGreaterThan(24);
      } else await expect.poll(() => page.locator('#report .said').evaluateAll(isAnyInView), { message: place.id }).toBe(true);
      expect(await page.locator('[data-way-back]').isVisible()).toBe(false);
    }
  });

const isAnyInView = (elements: Element[]): boolean =>
  elements.map((element) => element.getBoundingClientRect()).some(({ top, bottom }) => bottom > 100 && top < innerHeight - 40);

test('an English mention shows the excerpt that the same name of the report stands in', async ({ page }) => {
  await page.goto('/en/');
  await awake(page);
  const { id } = places.find(({ kind }) => kind === 'community')!;
  const shown = popup(page, id).locator('[data-step]:not([hidden]) [data-excerpt]');
  const excerpts: (string | null)[] = [];
  for (const mention of await page.locator(`#report .named[data-of="${id}"]`).all()) {
    await mention.click();
    await expect(popup(page, id)).toBeVisible();
    excerpts.push(await shown.getAttribute('data-excerpt'));
    expect(await excerptsAt(page, await mention.getAttribute('data-span'))).toContain(excerpts.at(-1));
    await page.keyboard.press('Escape');
  }
  expect(new Set(excerpts).size).toBeGreaterThan(2);
});

test('a pick on the map shows the excerpt that is in view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  const { id } = places.find(({ kind }) => kind === 'community')!;
  const last = page.locator(`#report a[data-place="${id}"][data-span]`).last();
  // The last mention is in the first visible line, below the header.
  await last.scrollIntoViewIfNeeded();
  await last.evaluate((element) => {
    const header = document.querySelector('[data-header]')!.getBoundingClientRect();
    scrollBy(0, element.getBoundingClientRect().top - header.bottom - 2);
  });
  const visible = await page
    .locator(`#report a[data-place="${id}"][data-span]`)
    .evaluateAll((mentions) =>
      mentions.filter((mention) => mention.getBoundingClientRect().top > 40).map((mention) => mention.getAttribute('data-span') ?? '')
    );
  await page.locator(`#map [data-feature="${id}"]`).last().dispatchEvent('click', { detail: 1 });
  const shown = await popup(page, id).locator('[data-step]:not([hidden]) [data-excerpt]').getAttribute('data-excerpt');
  expect((await Promise.all(visible.map((span) => excerptsAt(page, span)))).flat()).toContain(shown);
  expect(await page.locator('[data-popup] [data-at]').innerText()).not.toMatch(/^1 /);
});

for (const [name, size] of [
  ['phone', { width: 390, height: 844 }],
  ['laptop', { width: 1440, height: 900 }]
] as const)
  test(`on a ${name}, closing from the long form three times leaves at most one more entry in the history`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('/');
    await awake(page);
    const road = places.find(({ kind }) => kind === 'road')!;
    const entries = await page.evaluate(() => history.length);
    for (let time = 0; time < 3; time += 1) {
      await page.locator(`#report a[data-place="${road.id}"]`).first().click();
      await popup(page, road.id).locator('[data-long]').click();
      const long = page.locator('#detail [data-detail]');
      await expect(long).toBeVisible();
      if (name === 'phone') await long.locator('[data-read]').first().click();
      else await page.locator('[data-topics] [data-topic]').nth(1).click();
      await expect(page).toHaveURL(/\/(\?topic=[a-z0-9-]+)?$/);
      await expect(long).toBeHidden();
    }
    // The page is at its first entry again; those of card and long form are ahead, once.
    expect(await page.evaluate(() => (history.state as { kinds: string[] } | null)?.kinds ?? [])).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBe(entries + 2);
  });

test('Back from a long form that went on to the next place gives the card of that one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  const { id } = places.find(({ kind }) => kind === 'community')!;
  await page.locator(`#report a[data-place="${id}"]`).first().click();
  await popup(page, id).locator('[data-long]').click();
  await page.locator('#detail footer nav a >> nth=-1').click();
  await expect(page.locator(`[data-detail="${id}"]`)).toBeHidden();
  const [, next = ''] = /places\/([a-z0-9-]+)\/#detail$/.exec(page.url()) ?? [];
  expect(next).not.toBe(id);
  await page.goBack();
  await expect(popup(page, next)).toBeVisible();
  expect(page.url()).toMatch(new RegExp(`places/${next}/$`));
  await page.goBack();
  await expect(page.locator('[data-popup]')).toHaveCount(0);
});
