/** Links to the same place in other map services. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { awake, places, popup } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Located = (typeof places)[number] & { confidence: string; geometry: object | null };
const located = (wanted: (place: Located) => boolean): Located => {
  const found = (places as Located[]).find(wanted);
  if (!found) throw new Error('geo/places.json has no such place');
  return found;
};
const pinned = located(({ kind, confidence }) => kind === 'community' && confidence === 'high');
const unsure = located(({ kind, confidence }) => kind === 'community' && confidence === 'low');
const road = located(({ kind }) => kind === 'road');
const nowhere = located(({ geometry, kind }) => geometry === null && kind === 'site');

const section = (page: Page) => page.locator('[data-elsewhere]');
const link = (page: Page, app: string) => section(page).locator(`[data-app="${app}"]`);
const inLanguage = {
  zh: { path: '', details: '详情', heading: '在地图应用中打开', amap: /^高德地图 ?（在新标签页打开）$/, copy: '复制坐标（WGS-84）' },
  en: {
    path: 'en/',
    details: 'Details',
    heading: 'Open in a map app',
    amap: /^Amap \(opens a new tab\)$/,
    copy: 'Copy coordinates (WGS-84)'
  }
};

async function openPanel(page: Page, { id }: { id: string }, language: 'zh' | 'en' = 'zh'): Promise<void> {
  const { path, details } = inLanguage[language];
  await page.goto(`/${path}places/${id}/`);
  await awake(page);
  await popup(page, id).getByRole('link', { name: details }).click();
  await expect(section(page)).toBeVisible();
}

for (const language of ['zh', 'en'] as const) {
  const w = inLanguage[language];

  test(`${language}: the panel links to seven maps, in new tabs without access to the page`, async ({ page }) => {
    await openPanel(page, pinned, language);
    await expect(section(page).getByRole('heading', { name: w.heading })).toBeVisible();
    await expect(section(page).locator('[data-app]')).toHaveCount(7);
    await expect(section(page).getByRole('link', { name: w.amap })).toHaveAttribute('href', /position=[\d.]+,[\d.]+&/);
    for (const web of await section(page).locator('[data-app]:not([data-app="geo"])').all()) {
      await expect(web).toHaveAttribute('target', '_blank');
      await expect(web).toHaveAttribute('rel', /noopener/);
    }
    await expect(link(page, 'geo')).not.toHaveAttribute('target');
    const { violations } = await new AxeBuilder({ page }).include('[data-elsewhere]').analyze();
    expect(violations).toEqual([]);
  });

  test.describe(`${language}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page has the same links, and no control that needs a script', async ({ page }) => {
      await page.goto(`/${w.path}places/${pinned.id}/`);
      await expect(section(page).locator('[data-app]')).toHaveCount(7);
      await expect(section(page).getByRole('link', { name: w.amap })).toBeVisible();
      await expect(section(page).locator('[data-coordinates]')).toBeVisible();
      await expect(section(page).getByRole('button')).toHaveCount(0);
    });
  });
}

test('for uncertain positions and roads the links search for the name, with its city', async ({ page }) => {
  for (const place of [unsure, road]) {
    await openPanel(page, place);
    await expect(section(page)).toContainText('按名称搜索');
    expect(decodeURIComponent((await link(page, 'amap').getAttribute('href')) ?? '')).toMatch(/\/search\?keyword=.+&city=/);
    await expect(section(page).locator('[data-coordinates]')).toHaveCount(0);
  }
});

test('a place without a position has no link, and a reason', async ({ page }) => {
  await openPanel(page, nowhere);
  await expect(section(page)).toContainText('不给链接');
  await expect(section(page).getByRole('link')).toHaveCount(0);
});

test('coordinates are copied, and their datum is named', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPanel(page, pinned);
  const shown = await section(page).locator('[data-coordinates]').textContent();
  await section(page).getByRole('button', { name: '复制坐标（WGS-84）' }).click();
  await expect(section(page).getByRole('status')).toHaveText('坐标已复制（WGS-84）');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

test('if the clipboard is refused, the coordinates are shown for copying by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await openPanel(page, pinned);
  const shown = await section(page).locator('[data-coordinates]').textContent();
  await section(page).getByRole('button', { name: '复制坐标（WGS-84）' }).click();
  await expect(section(page).getByRole('status').locator('code')).toHaveText(shown ?? '');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('every link is large enough for touch', async ({ page }) => {
    await openPanel(page, pinned);
    for (const target of await section(page).locator('a, button').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('in WeChat', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; TAS-AN00 Build/HUAWEITAS-AN00; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 ' +
      'Mobile Safari/537.36 XWEB/5023 MMWEBSDK/20230202 MMWEBID/1 MicroMessenger/8.0.33.2320(0x28002137) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64'
  });

  for (const [language, words, dialog] of [
    ['zh', '改用浏览器打开', '分享 / 嵌入'],
    ['en', 'open this page in your browser', 'Share / embed']
  ] as const) {
    test(`${language}: the panel and the share dialog say what WeChat does not support`, async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() }));
      await openPanel(page, pinned, language);
      await expect(section(page)).toContainText(words);
      await expect(section(page).locator('[data-app]').filter({ visible: true })).toHaveCount(6);
      await expect(link(page, 'geo')).toBeHidden();
      await page.getByRole('button', { name: dialog }).click();
      await expect(page.getByRole('dialog')).toContainText('⋯');
      await expect(page.getByRole('dialog').locator('.system')).toHaveCount(0);
    });
  }
});

test('outside WeChat it is not mentioned', async ({ page }) => {
  await openPanel(page, pinned);
  await expect(section(page).getByText('微信')).toBeHidden();
});
