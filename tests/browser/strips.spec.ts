/** Words on the map: the strip of a topic, the message of a filter that leaves nothing, and the card on a low map. */
import { awake, places, popup } from './page.ts';
import { all, expect, test } from './test.ts';

const languages = all ? ['', 'en/'] : [''];

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [844, 390]
] as const)
  for (const language of languages)
    test(`nothing lies on the message that nothing is left, and it lies on no control, ${width} × ${height} ${language}`, async ({
      page
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${language}?roles=none`);
      await awake(page);
      const message = page.locator('[data-map] [data-nothing-left]');
      await expect(message).toBeVisible();
      const meets = await message.evaluate((element) => {
        const own = element.getBoundingClientRect();
        const others = [...document.querySelectorAll('[data-over-map]')].filter(
          (other) => other !== element && other.getClientRects().length > 0 && getComputedStyle(other).visibility === 'visible'
        );
        return others
          .map((other) => ({ name: other.className, box: other.getBoundingClientRect() }))
          .filter(({ box }) => own.left < box.right && box.left < own.right && own.top < box.bottom && box.top < own.bottom)
          .map(({ name }) => name);
      });
      expect(meets).toEqual([]);
      await message.getByRole('button').click();
      await expect(message).toBeHidden();
    });

for (const language of languages)
  test(`the title of a topic is not broken into syllables at 320 px ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${language}?topic=honours`);
    await awake(page);
    const title = page.locator('[data-strip] [data-topic-name="honours"]');
    const { lines, words } = await title.evaluate((element) => ({
      lines: element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight),
      words: element.textContent.split(' ').length
    }));
    expect(Math.round(lines)).toBeLessThanOrEqual(words);
  });

test('a role that is hidden is grey in the folded legend', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const role = page.locator('[data-layer]').first();
  const colour = () => role.evaluate((button) => getComputedStyle(button).getPropertyValue('--role'));
  const shown = await colour();
  await role.click();
  await expect(role).toHaveAttribute('aria-pressed', 'false');
  expect(await colour()).not.toBe(shown);
});

test('in a frame with the map alone, the sentence of a topic is a card on the map', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto('/embed/?ui=map&topic=civil-dining');
  const strip = page.locator('[data-strip]');
  await expect(strip).toBeVisible();
  const [card, map] = [await strip.boundingBox(), await page.locator('[data-map]').boundingBox()];
  expect(card!.x).toBeGreaterThan(map!.x);
  expect(card!.y).toBeGreaterThan(map!.y + map!.height / 3);
  expect(card!.y + card!.height).toBeLessThanOrEqual(map!.y + map!.height);
});

test('in the lowest frame with the map alone, the card shows the whole line of its name and the one below it', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 240 });
  for (const prefix of ['', 'en/'])
    for (const { id } of places.slice(0, 8)) {
      await page.goto(`/${prefix}embed/${id}/?ui=map&load=static`);
      const card = popup(page, id);
      await expect(card).toBeVisible();
      const [outer, name, line] = await Promise.all([card, card.locator('h2'), card.locator('.meta')].map((part) => part.boundingBox()));
      for (const part of [name, line]) {
        expect(part!.y).toBeGreaterThanOrEqual(outer!.y);
        expect(part!.y + part!.height, id).toBeLessThanOrEqual(outer!.y + outer!.height);
      }
      // Their boxes share a few empty pixels; their letters do not.
      expect(line!.y, id).toBeGreaterThanOrEqual(name!.y + name!.height - 8);
    }
});

test('in a narrow frame with the map alone, the card leaves two thirds of the map, and shows lines of the words', async ({ page }) => {
  for (const [width, height] of [
    [240, 520],
    [320, 480]
  ] as const)
    for (const prefix of ['', 'en/'])
      for (const { id } of places.slice(0, 6)) {
        await page.setViewportSize({ width, height });
        await page.goto(`/${prefix}embed/${id}/?ui=map&load=static`);
        const card = popup(page, id);
        await expect(card).toBeVisible();
        const words = card.locator('[data-step]:not([hidden]) blockquote');
        const [outer, map, quote] = await Promise.all([card, page.locator('[data-map]'), words].map((part) => part.boundingBox()));
        const name = `${prefix}${id} ${width}`;
        expect((outer!.width * outer!.height) / (map!.width * map!.height), name).toBeLessThan(0.34);
        expect(outer!.y + outer!.height - quote!.y, name).toBeGreaterThan(48);
      }
});
