/** A chosen topic: its strip, its sentences in the text, the card inside it, and the keys that lead to it. */
import { excerpts, geo, litBy, press, rail, strip, told, topics } from './campaign.ts';
import { awake } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('opening a place keeps the topic, and closing the place returns to it', async ({ page }) => {
  await page.goto(`/?topic=honours`);
  await awake(page);
  await expect(strip(page)).toHaveCount(1);
  const holder = excerpts.find(({ topic, scope }) => topic === 'honours' && scope === 'places')!.places[0]!;
  await page.locator(`[data-map] [data-feature="${holder}"]`).first().dispatchEvent('click', { detail: 1 });
  await expect(page).toHaveURL(new RegExp(`/places/${holder}/[?]topic=honours$`));
  await expect(strip(page)).toHaveCount(0);
  const read = await page.evaluate(() => window.scrollY);
  expect(read).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(strip(page)).toHaveCount(1);
  // The pick has not moved the text, so closing it does not either.
  expect(await page.evaluate(() => window.scrollY)).toBe(read);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  // The strip now tells what is being read.
  await expect(page.locator('[data-map]')).not.toHaveAttribute('data-lit-by', 'topic');
});

test('the card of a place opened inside a topic names the topic; without one it does not', async ({ page }) => {
  await page.goto('/?topic=honours');
  await awake(page);
  await expect(page.locator('[data-card-topic]')).toBeHidden();
  const holder = excerpts.find(({ topic }) => topic === 'honours')!.places[0]!;
  await page.locator(`#map [data-feature="${holder}"]`).first().dispatchEvent('click', { detail: 1 });
  const card = page.locator(`[data-popup="${holder}"]`);
  await expect(card.locator('[data-card-topic]')).toHaveText((await rail(page, 'honours').textContent())!);
  await expect(card.locator('[data-card-topic]')).toBeVisible();
  await page.goto(`/places/${holder}/`);
  await awake(page);
  await expect(card).toBeVisible();
  await expect(page.locator('[data-card-topic]')).toBeHidden();
});

test('each sentence of a topic highlights its own places', async ({ page }) => {
  await page.goto('/?topic=honours');
  await awake(page);
  const own = excerpts.filter(({ topic }) => topic === 'honours');
  for (const excerpt of [...own.slice(1), ...own.slice(0, 1)]) {
    await strip(page).locator('[data-sentence="1"]').click();
    await expect(strip(page).locator(`[data-excerpt="${excerpt.id}"]`)).toBeVisible();
    expect((await told(page)).lit).toEqual([...excerpt.places].sort());
  }
});

test('a topic chosen while an honour is chosen replaces it', async ({ page }) => {
  const { awards } = geo<{ awards: { honour: string }[] }>('honours');
  await page.goto(`/?honour=${awards[0]!.honour}`);
  await awake(page);
  const topic = topics[1]!;
  await press(page, topic);
  await expect(page).toHaveURL(new RegExp(`/[?]topic=${topic}$`));
  await expect(strip(page)).toHaveCount(1);
  expect((await told(page)).lit).toEqual(litBy(excerpts.filter((excerpt) => excerpt.topic === topic)));
});

test('the sentence of a topic is brought into view if only its first line is at the foot of the window', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const own = excerpts.find(({ topic }) => topic === 'civil-dining')!;
  await press(page, own.topic);
  const sentence = page.locator('#report [data-passage].reading').first();
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await press(page, '');
  const passage = page.locator(`#report [data-passage]`, { hasText: own.quote.slice(0, 12) }).first();
  await passage.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - window.innerHeight + 30));
  await press(page, own.topic);
  await expect(passage).toBeInViewport({ ratio: 1 });
});

for (const how of ['its button', 'Escape'])
  test(`closing the strip by ${how} leaves the focus on its topic`, async ({ page }) => {
    const topic = topics[2]!;
    await page.goto(`/?topic=${topic}`);
    await awake(page);
    await strip(page).locator('[data-topic=""]').focus();
    await page.keyboard.press(how === 'Escape' ? 'Escape' : 'Enter');
    await expect(strip(page)).toHaveCount(0);
    await expect(rail(page, topic)).toBeFocused();
  });

test('in another language the sentence of a topic is read and marked in the translation', async ({ page }) => {
  await page.goto('/en/');
  await awake(page);
  const translated = page.locator('#report :lang(en) > [data-passage].reading');
  for (const topic of topics.slice(-3)) {
    await press(page, topic);
    await expect(translated).toBeInViewport();
    // A click on the sentence is no step to another one.
    const shown = await strip(page).locator('[data-excerpt]:visible').getAttribute('data-excerpt');
    await translated.dispatchEvent('click', { detail: 1 });
    await expect(strip(page).locator(`[data-excerpt="${shown}"]`)).toBeVisible();
  }
});

test('the arrow keys move through the topics, and Enter chooses one', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await rail(page, '').focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(rail(page, topics[3]!)).toBeFocused();
  await expect(rail(page, topics[3]!)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`topic=${topics[3]}$`));
  await page.keyboard.press('Home');
  await expect(rail(page, '')).toBeFocused();
});
