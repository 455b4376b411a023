import { awake, clickStart, expectOpen, firstOf, kinds, liveMap, mentions, places, popup, two } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('every mention in the text opens its own place, and shows it on the map', async ({ page }) => {
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
  test(`an address of a ${kind} opens it cold`, async ({ page }) => {
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

test.describe('on the live map', () => {
  test.use({ live: true });

  test('Back and Forward go through the places that were open, on the same map', async ({ page }) => {
    const [community, road] = two();
    await page.goto('/');
    await liveMap(page);
    const canvas = await page.locator('canvas').elementHandle();
    await mentions(page)
      .and(page.locator(`[data-place="${community.id}"]`))
      .first()
      .click();
    await expectOpen(page, community);
    await mentions(page)
      .and(page.locator(`[data-place="${road.id}"]`))
      .first()
      .click();
    await expectOpen(page, road);
    await page.goBack();
    await expectOpen(page, community);
    await page.goBack();
    await expect(page.locator('[data-popup]')).toHaveCount(0);
    await page.goForward();
    await expectOpen(page, community);
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('one place of each kind, picked in the text, opens on the map, and so does one that an address names', async ({ page }) => {
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

  test('the summary of a place beyond the first view is in sight when its address opens it', async ({ page }) => {
    await page.goto('/');
    const beyond = await page
      .locator('[data-edge]')
      .evaluateAll((markers) => markers.map((marker) => marker.getAttribute('data-edge') ?? ''));
    expect(beyond.length).toBeGreaterThan(0);
    for (const id of beyond) {
      await page.goto(`/places/${id}/`);
      await liveMap(page);
      await expect(popup(page, id)).toBeInViewport({ ratio: 1 });
    }
  });
});

test('every place of the report has a page that names it', async ({ request }) => {
  for (const { id, name } of places) {
    const response = await request.get(`/places/${id}/`);
    expect(response.status(), id).toBe(200);
    expect(await response.text(), id).toContain(name.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  }
});

test('what the popup quotes stands in the report', async ({ page }) => {
  await page.goto(`/places/${firstOf('community').id}/`);
  await awake(page);
  // What is not laid out yet has no inner text.
  const report = ((await page.locator('main').textContent()) ?? '').replaceAll(/\s/g, '');
  const quote = await page.locator('[data-popup] [data-excerpt]').first().innerText();
  expect(quote.length).toBeGreaterThan(4);
  expect(report).toContain(quote.replaceAll(/[\s…]/g, ''));
});
