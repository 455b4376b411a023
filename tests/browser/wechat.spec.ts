/**
 * WeChat's browser, as far as Chromium can play it: its name, what it lacks, and its setting for the size of letters. What only the app
 * on a phone can show is said in docs/reliability.md.
 */
import { expectOpen, awake, firstOf, liveMap, mentions } from './page.ts';
import { expect, test } from './test.ts';

const community = firstOf('community');

/** In Android its setting enlarges all letters, the root's as well; in iOS those of the text. */
const APPS = {
  Android: {
    userAgent:
      'Mozilla/5.0 (Linux; Android 13; V2171A Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 ' +
      'Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MMWEBID/1 MicroMessenger/8.0.47.2560(0x28002F30) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
    letters: 'html { font-size: 150% !important }'
  },
  iOS: {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.47(0x18002f2c) NetType/WIFI Language/zh_CN',
    letters: 'body { -webkit-text-size-adjust: 150% !important }'
  }
};

for (const [app, { userAgent, letters }] of Object.entries(APPS))
  test.describe(`WeChat of ${app}`, () => {
    test.use({ userAgent, viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true, live: true });

    test.beforeEach(({ page }) =>
      page.addInitScript(() => {
        // What it does not have, and what it has instead.
        for (const name of ['share', 'canShare', 'clipboard', 'serviceWorker'])
          Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
        for (const name of ['requestFullscreen', 'webkitRequestFullscreen']) Reflect.deleteProperty(Element.prototype, name);
        Object.assign(window, { WeixinJSBridge: { invoke: () => undefined, call: () => undefined, on: () => undefined } });
      })
    );

    test('the live map appears, a place can be picked, and the link can be copied', async ({ page }) => {
      await page.goto('/');
      await page.addStyleTag({ content: letters });
      await liveMap(page);
      const mention = mentions(page)
        .and(page.locator(`[data-place="${community.id}"]`))
        .first();
      await mention.click();
      await expectOpen(page, community);
      await page.locator('[data-share]').click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('⋯');
      await dialog.getByRole('button', { name: '复制' }).first().click();
      // Without a clipboard the text is marked, for the reader's own copying.
      expect(await page.evaluate(() => String(getSelection()))).toContain(`/places/${community.id}/`);
    });

    test('title, description and image of its share card are in the page and can be fetched', async ({ page, request }) => {
      await page.goto(`/places/${community.id}/`);
      await awake(page);
      await expect(page).toHaveTitle(new RegExp(community.name));
      const content = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
      expect(await content('description')).toBeTruthy();
      expect(await content('og:title')).toContain(community.name);
      const image = new URL((await content('og:image')) ?? '');
      const answer = await request.get(image.pathname);
      expect(answer.headers()['content-type']).toBe('image/png');
    });
  });
