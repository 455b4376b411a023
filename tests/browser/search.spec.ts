/** The search dialog and its page. */
import type { Locator, Page } from '@playwright/test';
import { awake, expectOpen, firstOf } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const community = firstOf('community');
const words = { zh: { prefix: '', search: '搜索' }, en: { prefix: 'en/', search: 'Search' } };

const opener = (page: Page): Locator => page.locator('[data-search]');
/** After closing, the dialog is in the page a moment longer. */
const dialog = (page: Page): Locator => page.locator('dialog');
const box = (page: Page): Locator => dialog(page).getByRole('combobox');
const options = (page: Page): Locator => dialog(page).getByRole('option');
const active = (page: Page): Locator => dialog(page).locator('[aria-selected="true"]');

async function reopen(page: Page): Promise<void> {
  await opener(page).click();
  await expect(box(page)).toBeFocused();
}

async function open(page: Page, path = ''): Promise<void> {
  await page.goto(path);
  await awake(page);
  await reopen(page);
}

for (const language of ['zh', 'en'] as const) {
  const { prefix, search } = words[language];

  test(`in ${language}, by keyboard alone: from the / key to an open place`, async ({ page }) => {
    await page.goto(prefix);
    await awake(page);
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await page.keyboard.type(community.name);
    await expect(active(page)).toContainText(community.name);
    await expect(active(page)).toHaveAttribute('data-kind', 'place');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${prefix}places/${community.id}/$`));
    await expect(page.locator(`[data-popup="${community.id}"] h2`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`/${prefix}$`));
  });

  test(`in ${language}: the search page updates while typing, and keeps the query in its address`, async ({ page }) => {
    await page.goto(`${prefix}search/`);
    await expect(page.getByRole('heading', { level: 1, name: search })).toBeVisible();
    const all = await page.locator('main li').count();
    await page.getByRole('searchbox').fill('lcbh');
    await expect(page.locator('main li')).toHaveCount(2);
    expect(all).toBeGreaterThan(100);
    await expect(page).toHaveURL(/\?q=lcbh$/);
    await page.reload();
    await expect(page.locator('main li')).toHaveCount(2);
    await page.getByRole('searchbox').fill('renmin');
    await expect(page.getByRole('status')).toContainText('renmin');
    await expect(page.locator('main li')).toHaveCount(0);
  });
}

test('closing a place that was opened by the search returns the focus to where the search was opened', async ({ page }) => {
  await page.goto('');
  await awake(page);
  const opener = page.locator('[data-search]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(community.name);
  await expect(active(page)).toContainText(community.name);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-popup="${community.id}"] h2`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('the arrow keys, Home and End move through the results, Escape restores the focus', async ({ page }) => {
  await page.goto('');
  await awake(page);
  await opener(page).focus();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('文明');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  const count = await options(page).count();
  expect(count).toBeGreaterThan(5);
  const isActive = async (index: number): Promise<void> => {
    const id = await options(page)
      .nth((index + count) % count)
      .getAttribute('id');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', id ?? 'none');
    await expect(active(page)).toHaveCount(1);
    await expect(active(page)).toBeInViewport();
  };
  await isActive(0);
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['End', -1],
    ['ArrowDown', 0],
    ['ArrowUp', -1],
    ['Home', 0]
  ] as const) {
    await page.keyboard.press(key);
    await isActive(index);
  }
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ 项结果$/);
  for (const name of ['荣誉', '话题', '原文']) await expect(dialog(page).getByRole('group', { name, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test('text that an input method is composing is not searched', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('lü');
  await compose("lü'cheng");
  await expect(box(page)).toHaveValue("lü'cheng");
  await page.waitForTimeout(200);
  await expect(options(page)).toHaveCount(0);
  // Enter, Escape and the arrow keys belong to the input method while it composes.
  await box(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
  await expect(dialog(page)).toHaveCount(1);
  await session.send('Input.insertText', { text: '绿城' });
  await expect(box(page)).toHaveValue('绿城');
  await expect(active(page).locator('mark')).toHaveText('绿城');
});

test('by mouse: an honour filters the map and shows the matrix, a topic and a sentence scroll the report', async ({ page }) => {
  await open(page);
  await page.keyboard.type('十星级');
  await options(page).and(page.locator('[data-kind="honour"]')).click();
  await expect(page).toHaveURL(/\?honour=[a-z-]+$/);
  await expect(page.locator('#honours')).toBeInViewport();

  const lit = async () => (await page.locator('[data-passage].reading').allTextContents()).join('');
  await reopen(page);
  await page.keyboard.type('daodejiangtang');
  await options(page).and(page.locator('[data-kind="topic"]')).click();
  await expect.poll(lit).toContain('道德讲堂');

  await reopen(page);
  await box(page).fill('猜灯谜');
  await options(page).and(page.locator('[data-kind="sentence"]')).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(lit).toContain('猜灯谜');
});

test('a search without results says so, with suggestions', async ({ page }) => {
  await open(page);
  await page.keyboard.type('renmin');
  await expect(dialog(page)).toContainText('没有找到“renmin”');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(1);
  await dialog(page).getByRole('link', { name: '浏览全部条目' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  // From there to a whole page: its text and its map are the server's.
  await page.getByRole('main').getByRole('link', { name: community.name }).first().click();
  await expectOpen(page, community);
  await expect(page.locator('[data-feature]').first()).toBeAttached();
});

test('the / key does not open the search while typing in a field, or if turned off', async ({ page }) => {
  await open(page);
  await page.keyboard.type('/');
  await expect(box(page)).toHaveValue('/');
  await dialog(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toHaveValue('');
  await expect(dialog(page).getByRole('checkbox')).not.toBeChecked();
});

test.describe('a search that does not load', () => {
  test.use({ allowedStatus: [503] });

  test('shows an error, and retries on request', async ({ page }) => {
    await page.route('**/search.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
    await open(page);
    await expect(dialog(page).getByRole('alert')).toBeVisible();
    await dialog(page).getByRole('button', { name: '再试一次' }).click();
    await box(page).fill('lcbh');
    await expect(options(page).first()).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  for (const { prefix } of Object.values(words)) {
    test(`the search fills the screen, and its targets are large enough for touch: /${prefix}`, async ({ page }) => {
      await page.goto(prefix);
      await awake(page);
      const header = await opener(page).evaluate(
        (element) => element.closest('header')!.scrollWidth - element.closest('header')!.clientWidth
      );
      expect(header).toBeLessThanOrEqual(0);
      await opener(page).tap();
      await expect(box(page)).toBeFocused();
      expect(await dialog(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 320, height: 640 });
      await box(page).fill(community.name.slice(0, 2));
      await expect(options(page).first()).toBeVisible();
      const targets = dialog(page).locator(':is(a, button, input):visible:not(.visually-hidden)');
      for (const target of await targets.all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      await box(page).fill(community.name);
      await options(page).first().tap();
      if (!prefix) await expectOpen(page, community);
      else await expect(page).toHaveURL(new RegExp(`places/${community.id}/$`));
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { prefix, search } of Object.values(words)) {
    test(`every entry is listed by letter, with a link: /${prefix}`, async ({ page }) => {
      await page.goto(prefix);
      await page.getByRole('link', { name: search, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${prefix}search/$`));
      expect(await page.locator('main li a').count()).toBeGreaterThan(100);
      // Static files cannot answer queries, so there is no form.
      await expect(page.getByRole('searchbox')).toBeHidden();
      await page.locator('main nav a').last().click();
      await expect(page.locator('h3:target')).toBeInViewport();
      await page.locator('main a[data-kind="sentence"]').last().click();
      await expect(page).toHaveURL(new RegExp(`/${prefix}#p-\\d+$`));
      await expect(page.locator(':target')).toBeInViewport();
    });
  }
});
