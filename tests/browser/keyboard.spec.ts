/** The site by keyboard alone: its five main tasks, and the map as one Tab stop. */
import type { Locator, Page } from '@playwright/test';
import { awake, expectOpen, firstOf, liveMap, mentions, popup } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const community = firstOf('community');
const focused = (page: Page) => page.locator(':focus');
const isOnMap = (page: Page) => page.evaluate(() => document.activeElement?.matches('[data-feature]') ?? false);
const focusedPlace = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.activeElement as HTMLElement | SVGElement;
    return dataset['feature'] ?? null;
  });

/** Presses Tab until `there` holds, and fails if it never does. */
async function tabTo(page: Page, there: () => Promise<boolean>, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by ${most} tabs`);
}

/** Whether the focused element matches `selector`. */
const isOn = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** The keys of the map work: their help is loaded. */
const guided = (page: Page) => expect(page.locator('[data-links]')).toHaveRole('application');

/** On the map, reached from the top of the page by the skip link. */
async function onMap(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAttribute('href', '#map');
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('Enter');
  await tabTo(page, () => isOnMap(page), 4);
}

test('find a community on the map, read its honours, and return to the same link', async ({ page }) => {
  await page.goto('/');
  await guided(page);
  await onMap(page);
  for (let step = 0; step < 30 && (await focusedPlace(page)) !== community.id; step += 1) await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAccessibleName(new RegExp(community.name));

  await page.keyboard.press('Enter');
  await expectOpen(page, community);
  await expect(popup(page, community.id).getByRole('heading')).toBeFocused();
  await expect(page.locator('[data-said]')).toHaveText(`已选中：${community.name}`);

  // Its honours come first in the Tab order: each links to its proof.
  await tabTo(page, () => isOn(page, '[data-popup] [data-honour] a'), 3);
  await tabTo(page, () => isOn(page, '[href$="#detail"]'), 8);
  await page.keyboard.press('Enter');
  const panel = page.locator('aside.panel:visible');
  await expect(panel.getByRole('heading', { name: community.name })).toBeFocused();
  await tabTo(page, () => isOn(page, '[data-honour] summary'), 6);
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-honour] [data-excerpt]').first()).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(popup(page, community.id).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  expect(await focusedPlace(page)).toBe(community.id);
});

test('Enter on a cell of the table of honours moves the focus to the words in the text, Escape back to the cell', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const cell = page.locator('[data-award]').last();
  await cell.focus();
  const top = async () => (await cell.boundingBox())?.y;
  const before = await top();
  await page.keyboard.press('Enter');
  await expect(page.locator('#report [tabindex]:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  await expect(cell).toBeFocused();
  // Sections above are laid out in between, so the same words are at another position of the page.
  expect(await top()).toBeCloseTo(before ?? 0, 0);
});

/** Opens a community by the first link in the text that names it, and returns the link. */
async function openMention(page: Page): Promise<Locator> {
  await page.goto('/');
  await awake(page);
  const mention = mentions(page)
    .and(page.locator(`[data-place="${community.id}"]`))
    .first();
  await mention.focus();
  await page.keyboard.press('Enter');
  return mention;
}

test('in the long form, Enter on the next place moves the focus to its heading; Back returns it to the link', async ({ page }) => {
  const mention = await openMention(page);
  await expect(popup(page, community.id).getByRole('heading')).toBeFocused();
  await popup(page, community.id).locator('[data-long]').focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('aside.panel:visible');
  await expect(panel.getByRole('heading', { name: community.name })).toBeFocused();
  const next = panel.locator('a[data-of]').last();
  const other = await next.getAttribute('data-of');
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(panel.locator(`[data-detail="${other}"] h2`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup(page, other ?? '').getByRole('heading')).toBeFocused();
  await page.goBack();
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  await expect(mention).toBeFocused();
});

test('the arrow keys move through the places in the order of the report, each named; one Tab leaves the map', async ({ page }) => {
  await page.goto('/');
  await guided(page);
  await onMap(page);
  const walked: string[] = [];
  for (let id = await focusedPlace(page); id && !walked.includes(id); id = await focusedPlace(page)) {
    walked.push(id);
    expect(
      await focused(page).evaluate((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().length)
    ).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
  }
  const told = await mentions(page).evaluateAll((links) => links.map((link) => link.getAttribute('data-place') ?? ''));
  expect(walked).toEqual([...new Set(told)].filter((id) => walked.includes(id)));
  const drawn = await page.locator('[data-feature]').evaluateAll((links) => links.map((link) => link.getAttribute('data-feature') ?? ''));
  expect(drawn.filter((id) => !walked.includes(id))).toEqual([]);

  await page.keyboard.press('End');
  expect(await focusedPlace(page)).toBe(walked.at(-1));
  await page.keyboard.press('Tab');
  expect(await isOnMap(page)).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedPlace(page)).toBe(walked.at(-1));
});

test.describe('on the live map', () => {
  test.use({ live: true });

  test('keys and buttons zoom and move the map; buttons are disabled at the limits', async ({ page }) => {
    await page.goto('/');
    await liveMap(page);
    await guided(page);
    const scale = page.locator('.maplibregl-ctrl-scale');
    const before = await scale.textContent();
    await onMap(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(scale).not.toHaveText(before ?? '');
    await expect(page.locator('[data-said]')).toHaveText(/^地图左右约 [\d.]+ 公里$/);
    const closer = page.getByRole('button', { name: '放大', exact: true });
    for (let step = 0; step < 8; step += 1) await closer.press('Enter');
    await expect(closer).toHaveAttribute('aria-disabled', 'true');
    await expect(closer).toBeFocused();

    const move = page.getByRole('button', { name: '方向键', exact: true });
    await expect(move).toHaveAttribute('aria-expanded', 'false');
    await move.press('Enter');
    await expect(move).toHaveAttribute('aria-expanded', 'true');
    const picture = () => page.locator('[data-map] canvas').screenshot();
    const still = await picture();
    await page.getByRole('button', { name: '向右移动' }).press('Enter');
    await expect.poll(async () => (await picture()).equals(still)).toBe(false);
  });
});

test('filtering by honour announces how many places are left', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await guided(page);
  await onMap(page);
  await tabTo(page, () => isOn(page, '[data-honours]'), 12);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?honour=/);
  await expect(page.locator('[data-said]')).toHaveText(/^筛选：.+，地图上 \d+ 个社区$/);
});

test('copy the embed code, and use the map in a frame', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await awake(page);
  await tabTo(page, () => isOn(page, '[data-header] button:last-of-type'));
  const opener = await focused(page).innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  const code = page.getByRole('dialog').locator('.copyable', { has: page.getByRole('heading', { name: /iframe/ }) });
  const copy = code.getByRole('button');
  await tabTo(page, () => copy.evaluate((button) => button === document.activeElement));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: opener })).toBeFocused();

  await page.goto('/embed/?load=static');
  await guided(page);
  await tabTo(page, () => isOnMap(page), 4);
  await page.keyboard.press('ArrowRight');
  const id = await focusedPlace(page);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-card="${id}"] h2`)).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await focusedPlace(page)).toBe(id);
});

test('from a mention to its card, to the long form, and back again', async ({ page }) => {
  const mention = await openMention(page);
  await expectOpen(page, community);
  const heading = popup(page, community.id).getByRole('heading', { name: community.name });
  await expect(heading).toBeFocused();

  await popup(page, community.id).locator('a[href$="#detail"]').focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('aside.panel:visible');
  await expect(panel.getByRole('heading', { name: community.name })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(heading).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(page.locator('[data-popup]')).toHaveCount(0);
  await expect(mention).toBeFocused();
});

test('every tab stop has a visible focus, and character keys work only on the map', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await guided(page);
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    // Places on the map have a halo and the map shows its keys; everything else has an outline.
    const shows = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return true;
      if (element.matches('[data-feature]')) return getComputedStyle(document.getElementById('map-keys') ?? element).opacity === '1';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(shows, await focused(page).evaluate((element) => element.outerHTML.slice(0, 100))).toBe(true);
  }
  const address = page.url();
  for (const key of ['+', '-', 'ArrowRight', 'Home']) await page.keyboard.press(key);
  expect(await isOnMap(page)).toBe(false);
  expect(page.url()).toBe(address);
});
