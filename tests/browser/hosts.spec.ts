/** The frame in pages of other sites, permissive and restrictive. */
import type { Page } from '@playwright/test';
import { frameOf, HOST_PORT, LISTENER, said, startHost } from './host.ts';
import { firstOf, places } from './page.ts';
import { expect, test } from './test.ts';

const worker = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);
const port = HOST_PORT + worker;
test.use({
  hosts: [`http://127.0.0.1:${port}`],
  viewport: { width: 900, height: 800 },
  contextOptions: { reducedMotion: 'reduce' },
  live: true
});

const [community, road] = [firstOf('community'), firstOf('road')];
let host: Awaited<ReturnType<typeof startHost>>;
test.beforeAll(async () => {
  host = await startHost(port);
});
test.afterAll(() => host.stop());

const pick = (id: string) => `[data-list] a[data-of="${id}"]`;
const ready = '[data-map="ready"]';
const heights = async (page: Page): Promise<number[]> =>
  (await said(page)).flatMap((message) => {
    const { type, height } = (message ?? {}) as { type?: string; height?: number };
    return type === 'report-map:height' && height ? [height] : [];
  });

test('a plain frame opens the place it is told to, and reports what was opened', async ({ page, baseURL }) => {
  await host.show(page, {
    html: `${LISTENER}<iframe src="${baseURL}embed/" title="地图" width="100%" height="480" loading="lazy"></iframe>`
  });
  const frame = await frameOf(page);
  await frame.locator(pick(community.id)).click();
  const place = { id: community.id, name: community.name, kind: 'community' };
  await expect.poll(() => said(page)).toContainEqual({ type: 'report-map:select', version: 1, place });
  expect(await said(page)).toContainEqual({ type: 'report-map:ready', version: 1, place: null });

  const ask = (message: object) =>
    page.evaluate((asked) => document.querySelector('iframe')?.contentWindow?.postMessage(asked, '*'), message);
  await ask({ type: 'report-map:select', place: road.id });
  await expect(frame.locator(`[data-card="${road.id}"]`)).toBeVisible();
  await ask({ type: 'report-map:select', place: null });
  await expect(frame.locator('[data-list]')).toBeVisible();
  await ask({ type: 'report-map:filter', roles: ['community'] });
  await expect(frame.locator(pick(road.id))).toBeHidden();
  await ask({ type: 'report-map:filter', roles: [] });
  await expect(frame.locator(pick(community.id))).toBeHidden();
  await ask({ type: 'report-map:filter', roles: null });
  await expect(frame.locator(pick(road.id))).toBeVisible();
  await ask({ type: 'report-map:theme', theme: 'dark' });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the wheel scrolls the host page, over the static map and over the live map', async ({ page, baseURL }) => {
  await host.show(page, {
    html: `<iframe src="${baseURL}embed/?ui=map" title="地图" width="100%" height="480"></iframe><p style="height:3000px">`
  });
  const frame = await frameOf(page);
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.mouse.move(400, 200);
  await page.mouse.wheel(0, 60);
  await expect.poll(scrolled).toBe(60);
  await frame.locator('[data-start]').click();
  await frame.locator(ready).waitFor();
  await page.mouse.move(400, 150);
  await page.mouse.wheel(0, 60);
  await expect.poll(scrolled).toBe(120);
  await expect(frame.getByText('按住', { exact: false }).first()).toBeVisible();
});

test.describe('in the sandbox of WordPress', () => {
  // The sandbox has no origin: the browser logs everything the frame may not do.
  const SECRET = 'k3Xz9Q';
  const fence = (baseURL: string | undefined) =>
    `${LISTENER}<blockquote class="wp-embedded-content" data-secret="${SECRET}"><a href="${baseURL}">地图</a></blockquote>` +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${baseURL}embed/#?secret=${SECRET}" data-secret="${SECRET}" title="地图" width="600" height="400"></iframe>`;

  test('it sends its height with the secret, also to late listeners, and passes links to its page', async ({ page, baseURL }) => {
    await host.show(page, { html: fence(baseURL) });
    const frame = await frameOf(page);
    const told = async () => (await said(page)).filter((message) => (message as { message?: string }).message === 'height');
    // While parts of a page are loading its height may change; the last message counts.
    await frame.waitForLoadState('load');
    await frame.evaluate(() => document.fonts.ready);
    await expect.poll(told).not.toHaveLength(0);
    const height = (await told()).at(-1);
    expect(height).toEqual({ message: 'height', value: expect.any(Number), secret: SECRET });
    const before = (await told()).length;
    await page.evaluate(
      (secret) => document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret }, '*'),
      SECRET
    );
    await expect.poll(told).toHaveLength(before + 1);
    expect((await told()).at(-1)).toEqual(height);
    await frame.locator('footer a[data-full]').click();
    await expect.poll(() => said(page)).toContainEqual({ message: 'link', value: baseURL, secret: SECRET });
  });

  test('picking works, the secret is kept, and the live map starts', async ({ page, baseURL }) => {
    await host.show(page, { html: fence(baseURL) });
    const frame = await frameOf(page);
    await frame.locator(pick(community.id)).click();
    await expect(frame.locator(`[data-card="${community.id}"]`)).toBeVisible();
    expect(frame.url()).toContain(`#?secret=${SECRET}`);
    await frame.locator('[data-start]').click();
    await frame.locator(ready).waitFor({ timeout: 45_000 });
  });
});

test('a host with a strict policy of its own can frame it', async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  await host.show(page, {
    csp: `default-src 'none'; frame-src ${origin}; style-src 'unsafe-inline'`,
    html: `<iframe src="${baseURL}embed/${community.id}/" title="地图" width="100%" height="480"></iframe>`
  });
  const frame = await frameOf(page);
  await expect(frame.locator(`[data-card="${community.id}"]`)).toBeVisible();
  await frame.locator('[data-start]').click();
  await frame.locator(ready).waitFor({ timeout: 45_000 });
});

test.describe('a host without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has the map, the list and the excerpts', async ({ page, baseURL }) => {
    await host.show(page, { html: `<iframe src="${baseURL}embed/" title="地图" width="100%" height="480"></iframe>` });
    const frame = page.frameLocator('iframe');
    await frame.locator(pick(community.id)).click();
    await expect(frame.locator(`[data-card="${community.id}"] [data-excerpt]`).first()).toBeVisible();
  });
});

test('in a column of 320 px the frame gets the height it requests, and nothing is cut off', async ({ page, baseURL }) => {
  await host.show(page, {
    html: `${LISTENER}<div style="width:320px"><iframe src="${baseURL}embed/" title="地图" width="100%" height="300"></iframe></div>`
  });
  const frame = await frameOf(page);
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => {
      if (data?.type === 'report-map:height') document.querySelector('iframe')?.setAttribute('height', String(data.height));
    });
  });
  await frame.locator(pick(community.id)).click();
  await expect(frame.locator(`[data-card="${community.id}"]`)).toBeVisible();
  const isCut = () =>
    frame.evaluate(() =>
      [...document.querySelectorAll('[data-side], html')].some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
    );
  await expect.poll(isCut).toBe(false);
  const settled = await heights(page);
  await page.waitForTimeout(300);
  expect(await heights(page)).toEqual(settled);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('three frames on one page do not affect each other', async ({ page, baseURL }) => {
  const one = (place: string) => `<iframe src="${baseURL}embed/${place}" title="地图" width="100%" height="420"></iframe>`;
  await host.show(page, { html: LISTENER + one('') + one(`${community.id}/?theme=dark`) + one('?ui=map') });
  const frames = [await frameOf(page, 2), await frameOf(page, 1), await frameOf(page, 0)].reverse();
  await frames[0]?.locator(pick(road.id)).click();
  await expect(frames[0]!.locator(`[data-card="${road.id}"]`)).toBeVisible();
  await expect(frames[1]!.locator(`[data-card="${community.id}"]`)).toBeVisible();
  await expect(frames[1]!.locator(`[data-card="${road.id}"]`)).toBeHidden();
  await expect(frames[2]!.locator(`[data-card="${road.id}"]`)).toBeHidden();
});

test.describe('<report-map>', () => {
  const element = (baseURL: string | undefined, attributes = '') =>
    `<script>var events = []; for (const type of ['ready', 'select', 'error']) addEventListener(type, ({ detail }) => events.push([type, detail && detail.id]))</script>` +
    `<script type="module" src="${baseURL}embed.js"></script><report-map ${attributes}><a href="${baseURL}">地图</a></report-map>`;
  const events = (page: Page) => page.evaluate('events');

  test('makes a frame with a title, of the height it requests', async ({ page, baseURL }) => {
    await host.show(page, { html: element(baseURL, `place="${community.id}" theme="dark"`) });
    const frame = await frameOf(page);
    expect(frame.url()).toBe(`${baseURL}embed/${community.id}/?theme=dark`);
    await expect(page.locator('report-map > iframe')).toHaveAttribute('title', '地图');
    await expect(page.locator('report-map > iframe')).toHaveAttribute('loading', 'lazy');
    const natural = await frame.evaluate(() => [...document.querySelectorAll('html')].map(({ clientHeight }) => clientHeight)[0]);
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(natural);
    await expect.poll(() => events(page)).toEqual([['ready', community.id]]);
  });

  test('emits picks as events, and follows its attributes without reloading', async ({ page, baseURL }) => {
    await host.show(page, { html: element(baseURL) });
    const frame = await frameOf(page);
    await frame.locator(pick(community.id)).click();
    await expect(page.locator('report-map')).toHaveAttribute('place', community.id);
    await expect
      .poll(() => events(page))
      .toEqual([
        ['ready', null],
        ['select', community.id]
      ]);
    await frame.evaluate(() => Object.assign(window, { same: true }));
    await page.locator('report-map').evaluate((map, id) => map.setAttribute('place', id), road.id);
    await expect(frame.locator(`[data-card="${road.id}"]`)).toBeVisible();
    await page.locator('report-map').evaluate((map) => map.setAttribute('theme', 'dark'));
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.locator('report-map').evaluate((map) => map.removeAttribute('place'));
    await expect(frame.locator('[data-list]')).toBeVisible();
    expect(await frame.evaluate('window.same')).toBe(true);
    await page.locator('report-map').evaluate((map) => map.setAttribute('ui', 'map'));
    await expect.poll(() => page.frames()[1]?.url()).toContain('ui=map');
    await expect(page.locator('report-map > iframe')).toHaveAttribute('title', '地图');
  });

  test('works after being moved, loaded twice and removed', async ({ page, baseURL }) => {
    await host.show(page, {
      html: `${element(baseURL)}<div id="elsewhere"></div><script type="module" src="${baseURL}embed.js?again"></script>`
    });
    await frameOf(page);
    await page.evaluate(() => document.querySelector('#elsewhere')?.append(document.querySelector('report-map') ?? ''));
    const frame = await frameOf(page);
    await frame.locator(pick(road.id)).click();
    await expect(page.locator('report-map')).toHaveAttribute('place', road.id);
    await page.locator('report-map').evaluate((map) => map.remove());
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

test('pym.js sets the height of the frame', async ({ page, baseURL }) => {
  await host.show(page, {
    html: `${LISTENER}<div id="map"></div><script src="/pym.js"></script><script>new pym.Parent('map', '${baseURL}embed/', { title: '地图' })</script>`
  });
  const frame = await frameOf(page);
  await frame.locator(pick(community.id)).click();
  await expect.poll(async () => page.locator('iframe').getAttribute('height')).toBe(`${(await heights(page)).at(-1)}px`);
});

test('@newswire/frames sets the height of the frame', async ({ page, baseURL }) => {
  await host.show(page, {
    html: `${LISTENER}<div id="map"></div><script type="module">import { Framer } from '/frames.js'; Framer(document.querySelector('#map'), { src: '${baseURL}embed/', attributes: { title: '地图' } })</script>`
  });
  const frame = await frameOf(page);
  await frame.locator(pick(community.id)).click();
  await expect.poll(async () => page.locator('iframe').getAttribute('height')).toBe(String((await heights(page)).at(-1)));
});

test('10,000 malformed messages change nothing', async ({ page, baseURL }) => {
  await host.show(page, { html: `${LISTENER}<iframe src="${baseURL}embed/" title="地图" width="100%" height="480"></iframe>` });
  const frame = await frameOf(page);
  const address = new URL(frame.url());
  await page.evaluate(
    async (ids) => {
      const odd: unknown[] = [
        null,
        0,
        -1,
        '',
        'report-map:select',
        [],
        {},
        true,
        Number.MAX_VALUE,
        'x'.repeat(1000),
        ...ids,
        '__proto__',
        'constructor',
        '../../',
        '<img src=x onerror=alert(1)>',
        ['community'],
        ['none'],
        { toString: 1 }
      ];
      const types = [
        'report-map:select',
        'report-map:filter',
        'report-map:theme',
        'report-map:height',
        'ready',
        'pymxPYMxxxPYMxwidthxPYMx1',
        null
      ];
      const any = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
      const frame = document.querySelector('iframe')?.contentWindow;
      for (let count = 0; count < 10_000; count += 1) {
        const message =
          Math.random() < 0.2
            ? any<unknown>(odd)
            : {
                type: any(types),
                place: any<unknown>(odd),
                roles: any<unknown>(odd),
                honour: any<unknown>(odd),
                theme: any<unknown>([...odd, 'dark']),
                message: any<unknown>(odd),
                secret: any<unknown>(odd)
              };
        frame?.postMessage(message, '*');
        if (count % 500 === 0) await new Promise((wait) => setTimeout(wait));
      }
    },
    places.slice(0, 3).map(({ id }) => id)
  );
  // The last of them, so that all earlier ones have been received.
  await page.evaluate(
    (place) => document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'report-map:select', place }, '*'),
    road.id
  );
  await expect(frame.locator(`[data-card="${road.id}"]`)).toBeVisible();
  await expect(frame.locator('[data-popup]')).toHaveCount(1);
  expect(await frame.evaluate(() => document.documentElement.dataset)).toMatchObject({ ui: 'full', text: 'on' });
  const now = new URL(frame.url());
  expect(now.origin).toBe(address.origin);
  expect(now.pathname).toBe(`/embed/${road.id}/`);
  expect([...now.searchParams.keys()].every((name) => ['roles', 'honour', 'theme'].includes(name))).toBe(true);
});
