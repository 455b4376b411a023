import type { Page } from '@playwright/test';
import type { Named } from '../facts.ts';
import { awake, clickStart, expectOpen, firstOf, kinds, liveMap, mentions, places, popup, two } from './page.ts';
import { all, expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('every mention in the text opens its place, and shows it on the map', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const named = new Set<string>();
  for (const mention of await mentions(page).all()) {
    const id = (await mention.getAttribute('data-place')) ?? '';
    const place = places.find((one) => one.id === id);
    if (!place) throw new Error(`a mention of ${id}, which geo/ does not know`);
    await clickStart(mention);
    await expect(mention).toHaveAttribute('aria-current', 'true');
    await expectOpen(page, place);
    await expect(popup(page, id)).toBeInViewport();
    named.add(id);
  }
  expect(named.size).toBeGreaterThan(places.length * 0.6);
});

for (const kind of kinds) {
  test(`the address of a ${kind} opens it on page load`, async ({ page }) => {
    const place = firstOf(kind);
    await page.goto(`/places/${place.id}/`);
    await awake(page);
    await expectOpen(page, place);
    await expect(
      mentions(page)
        .and(page.locator(`[data-place="${place.id}"]`))
        .first()
    ).toHaveAttribute('aria-current', 'true');
  });
}

async function pick(page: Page, place: Named): Promise<void> {
  await mentions(page)
    .and(page.locator(`[data-place="${place.id}"]`))
    .first()
    .click();
  await expectOpen(page, place);
}

/** Ids of the places on the compass rose. */
async function beyondTheView(page: Page): Promise<string[]> {
  await page.goto('/');
  const marks = page.locator('[data-dial] [data-feature]');
  const ids = await marks.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-feature') ?? ''));
  expect(ids.length).toBeGreaterThan(0);
  return ids;
}

const entries = (page: Page) => page.evaluate(() => history.length);

test('picking from none adds an entry, picking another replaces it, closing goes back, and the long form adds one', async ({ page }) => {
  const [community, road] = two();
  await page.goto('/');
  await awake(page);
  const before = await entries(page);
  await pick(page, community);
  expect(await entries(page)).toBe(before + 1);
  await pick(page, road);
  expect(await entries(page)).toBe(before + 1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  // History went back: the entry of the place is ahead.
  await page.goForward();
  await expectOpen(page, road);
  await page.locator('[data-popup] [data-long]').click();
  await expect(page.locator('#detail h2')).toBeVisible();
  await expect(page).toHaveURL(/#detail$/);
  expect(await entries(page)).toBe(before + 2);
  await page.goBack();
  await expect(page.locator('#detail')).toBeHidden();
  await expectOpen(page, road);
});

test('an address with the long form shows it, and closing it replaces the history entry', async ({ page }) => {
  const [community] = two();
  await page.goto('/');
  await page.goto(`/places/${community.id}/#detail`);
  await awake(page);
  await expect(page.locator('#detail').getByRole('heading', { name: community.name, exact: true })).toBeVisible();
  const before = await entries(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('#detail')).toBeHidden();
  await expectOpen(page, community);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  expect(await entries(page)).toBe(before);
});

test('the text does not scroll when a place is picked in it and closed again', async ({ page }) => {
  const [community] = two();
  await page.goto('/');
  await awake(page);
  const mention = mentions(page)
    .and(page.locator(`[data-place="${community.id}"]`))
    .last();
  await mention.scrollIntoViewIfNeeded();
  const at = await page.evaluate(() => scrollY);
  await mention.click();
  await expectOpen(page, community);
  await page.evaluate(() => scrollBy(0, 200));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  expect(await page.evaluate(() => scrollY)).toBe(at + 200);
});

test.describe('on the live map', () => {
  test.use({ live: true });

  test('Back closes what was picked and Forward opens it again, on the same map', async ({ page }) => {
    const [community, road] = two();
    await page.goto('/');
    await liveMap(page);
    const canvas = await page.locator('canvas').elementHandle();
    await pick(page, community);
    await pick(page, road);
    await page.goBack();
    await expect(page.locator('[data-popup]')).toHaveCount(0);
    await expect(page).toHaveURL(/\/$/);
    await page.goForward();
    await expectOpen(page, road);
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('one place of each kind opens on the map when picked in the text, and when its address is opened', async ({ page }) => {
    await page.goto(`/places/${firstOf('community').id}/`);
    await liveMap(page);
    await expectOpen(page, firstOf('community'));
    for (const kind of kinds) {
      const place = firstOf(kind);
      const mention = mentions(page)
        .and(page.locator(`[data-place="${place.id}"]`))
        .first();
      await clickStart(mention);
      await expectOpen(page, place);
      await expect(popup(page, place.id)).toBeInViewport();
    }
  });

  test('the card of an off-map place is visible when its address is opened, on the live map', async ({ page }) => {
    const beyond = await beyondTheView(page);
    for (const id of all ? beyond : beyond.slice(0, 1)) {
      await page.goto(`/places/${id}/`);
      await liveMap(page);
      await expect(popup(page, id)).toBeInViewport({ ratio: 1 });
    }
  });
});

test('the card of every off-map place is visible when its address is opened', async ({ page }) => {
  for (const id of await beyondTheView(page)) {
    await page.goto(`/places/${id}/`);
    await awake(page);
    await expect(popup(page, id)).toBeInViewport({ ratio: 1 });
  }
});

test('every place of the report has a page that names it', async ({ request }) => {
  for (const { id, name } of places) {
    const response = await request.get(`/places/${id}/`);
    expect(response.status(), id).toBe(200);
    expect(await response.text(), id).toContain(name.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  }
});

test('every quote in a card is in the report', async ({ page }) => {
  await page.goto(`/places/${firstOf('community').id}/`);
  await awake(page);
  // Elements that are not laid out have no inner text.
  const report = ((await page.locator('main').textContent()) ?? '').replaceAll(/\s/g, '');
  const quote = await page.locator('[data-popup] [data-excerpt]').first().innerText();
  expect(quote.length).toBeGreaterThan(4);
  expect(report).toContain(quote.replaceAll(/[\s…]/g, ''));
});

test('Back from the long form shows the same excerpt as before', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  const id = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-card]')].find((card) => card.querySelectorAll('[data-excerpt]').length > 1)
        ?.dataset['card'] ?? ''
  );
  await page.locator(`#report a[data-place="${id}"]`).first().dispatchEvent('click', { detail: 1 });
  const card = page.locator(`[data-popup="${id}"]`);
  await card.locator('[data-turn="1"]').click();
  const shown = () => card.locator('[data-excerpt]:visible').getAttribute('data-excerpt');
  const second = await shown();
  await card.locator('[data-long]').first().click();
  await expect(page.locator('#detail')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#detail')).toBeHidden();
  expect(await shown()).toBe(second);
});

test.describe('with smooth scrolling', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a passage that is reached by a long scroll stays marked', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await awake(page);
    await page.locator('[data-figure]').first().click();
    const marked = page.locator('#report .reading').first();
    await expect(marked).toBeInViewport();
    await page.waitForTimeout(500);
    await expect(marked).toBeInViewport();
  });
});
