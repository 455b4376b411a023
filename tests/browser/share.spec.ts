/** The share dialog. */
import jsQR from 'jsqr';
import type { Locator, Page } from '@playwright/test';
import { awake, firstOf } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const community = firstOf('community');
const opener = (page: Page) => page.getByRole('button', { name: '分享 / 嵌入' });
const dialog = (page: Page) => page.getByRole('dialog', { name: '分享 / 嵌入' });
const code = (page: Page, label: string) =>
  dialog(page).locator('.copyable', { has: page.getByRole('heading', { name: label, exact: true }) });

async function open(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await awake(page);
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
}

test('by keyboard: the dialog opens, keeps the focus, and restores it', async ({ page }) => {
  await page.goto(`/places/${community.id}/`);
  await awake(page);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== null && activeElement !== document.body && !activeElement.closest('dialog');
    });
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  // Only the dialog was closed, not the place behind it.
  await expect(page).toHaveURL(new RegExp(`/places/${community.id}/$`));
});

test('Escape also closes the dialog from inside the preview', async ({ page }) => {
  await open(page);
  await page.frameLocator('dialog iframe').locator('a').first().focus();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('the chosen options are in the embed code, and the preview shows them', async ({ page, baseURL }) => {
  await open(page, `/places/${community.id}/?roles=community`);
  await expect(code(page, '链接').locator('code')).toHaveText(`${baseURL}places/${community.id}/?roles=community`);
  await dialog(page).locator('[data-option="theme"]').selectOption('dark');
  await dialog(page).locator('[data-option="ui"]').selectOption('card');
  const address = `${baseURL}embed/${community.id}/?theme=dark&roles=community&ui=card`;
  await expect(dialog(page).locator('iframe')).toHaveAttribute('src', address);
  const preview = page.frameLocator('dialog iframe');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.locator(`[data-card="${community.id}"]`)).toBeVisible();

  const snippet = await code(page, 'iframe 代码').locator('code').innerText();
  const parsed = await page.evaluate((html) => {
    const frames = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('body > *');
    return [...frames].map((frame) => [
      frame.localName,
      frame.getAttribute('src'),
      frame.getAttribute('title'),
      frame.getAttribute('loading')
    ]);
  }, snippet);
  expect(parsed).toEqual([['iframe', address, expect.stringContaining(community.name), 'lazy']]);
  await expect(code(page, '脚本代码').locator('code')).toContainText(
    `<report-map place="${community.id}" theme="dark" roles="community" ui="card">`
  );

  await dialog(page).getByRole('radio', { name: '整个地图' }).check();
  await dialog(page).getByRole('checkbox', { name: '保留图例里的筛选' }).uncheck();
  await expect(code(page, '链接').locator('code')).toHaveText(baseURL ?? '');
  await expect(dialog(page).locator('iframe')).toHaveAttribute('src', `${baseURL}embed/?theme=dark&ui=card`);
});

test('copying is confirmed', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await code(page, '链接').getByRole('button', { name: '复制' }).click();
  await expect(code(page, '链接').getByRole('status')).toHaveText('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL);
});

test('if copying is refused, the text is selected instead', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await open(page);
  await code(page, '链接').getByRole('button', { name: '复制' }).click();
  await expect(code(page, '链接').getByRole('status')).toContainText('手动复制');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(baseURL);
});

/** What another program decodes from the picture of an element. */
async function scanned(page: Page, code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return { data: [...context.getImageData(0, 0, bitmap.width, bitmap.height).data], width: bitmap.width, height: bitmap.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the QR code has the shared address, ${colorScheme}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `/places/${community.id}/?roles=community`);
    const code = dialog(page).locator('[data-qr]');
    await expect(code).toHaveRole('img');
    expect(await scanned(page, code)).toBe(`${baseURL}places/${community.id}/?roles=community`);
    await dialog(page).getByRole('radio', { name: '整个地图' }).check();
    await dialog(page).getByRole('checkbox', { name: '保留图例里的筛选' }).uncheck();
    expect(await scanned(page, code)).toBe(baseURL);
  });

test('the image to save is that of the place, and exists', async ({ page, baseURL, request }) => {
  await open(page, `/places/${community.id}/`);
  const link = dialog(page).getByRole('link', { name: '保存图片' });
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toBe(`${baseURL}share/wide/${community.id}.png`);
  await expect(link).toHaveAttribute('download', new RegExp(`^${community.name}.*[.]png$`));
  await expect(dialog(page).locator('img')).toHaveAttribute('src', address);
  expect((await request.get(address)).headers()['content-type']).toBe('image/png');
  await dialog(page).getByRole('radio', { name: '整个地图' }).check();
  await expect(link).toHaveAttribute('href', `${baseURL}share/wide.png`);
});

test('on a phone sharing comes first; the embed code comes last, is collapsed, and loads nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => Object.assign(navigator, { share: () => Promise.resolve() }));
  await open(page);
  const top = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? NaN;
  const tops = await Promise.all(
    ['.system', '.pictures img', '[data-qr]', '.copyable', 'details summary'].map((part) => top(dialog(page).locator(part).first()))
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  await expect(dialog(page).locator('iframe')).toHaveCount(0);
  await dialog(page).locator('summary').click();
  await expect(page.frameLocator('dialog iframe').locator('footer a[data-full]')).toBeVisible();
});

test('on a phone the share sheet of the system is used first', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    Object.assign(navigator, { share: (what: unknown) => Promise.resolve(Object.assign(window, { shared: what })) });
  });
  await open(page, `/places/${community.id}/`);
  await dialog(page).getByRole('button', { name: '分享……' }).click();
  expect(await page.evaluate('window.shared')).toMatchObject({ url: `${baseURL}places/${community.id}/` });
});

test('nothing overflows sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, `/places/${community.id}/`);
  const widths = await dialog(page).evaluate((element) =>
    [...element.querySelectorAll('*'), element].map(({ scrollWidth }) => scrollWidth)
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(320);
});
