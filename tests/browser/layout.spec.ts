import type { Page } from '@playwright/test';
import { awake, firstOf, liveMap, places } from './page.ts';
import { expect, test } from './test.ts';

/** Controls over the map that overlap, in pairs. */
const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const map = document.querySelector('[data-map]')!.getBoundingClientRect();
    const found = [...document.querySelectorAll('[data-over-map], .maplibregl-ctrl-scale')]
      .filter((element) => element.checkVisibility({ opacityProperty: true }))
      .map((element) => ({ name: element.className.toString().split(' ')[0], box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.left < map.right && box.right > map.left && box.top < map.bottom && box.bottom > map.top);
    return found.flatMap((one, index) =>
      found
        .slice(index + 1)
        .filter(({ box }) => {
          const width = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
          const height = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
          return width > 0.5 && height > 0.5;
        })
        .map(({ name }) => `${one.name} and ${name}`)
    );
  });

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 }
];

for (const viewport of sizes) {
  test.describe(`${viewport.width} px wide`, () => {
    test.use({ viewport });

    for (const path of ['/', `/places/${firstOf('community').id}/`]) {
      test(`nothing of ${path} sticks out sideways`, async ({ page }) => {
        await page.goto(path);
        await awake(page);
        await page.evaluate(() => document.fonts.ready);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the map keeps two fifths of the height while reading', async ({ page }) => {
    await page.goto('/');
    await awake(page);
    await page.mouse.wheel(0, 2_000);
    await expect(page.locator('[data-map]')).toBeInViewport({ ratio: 0.9 });
    const box = await page.locator('[data-map]').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(0.4 * 844 - 1);
  });
});

test('on a phone the border between map and text moves by button and by drag, and the map keeps its share', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await awake(page);
  const heightOf = async () => (await page.locator('[data-map]').boundingBox())?.height ?? 0;
  const before = await heightOf();
  await page.getByRole('button', { name: '放大地图' }).click();
  await expect.poll(heightOf).toBeGreaterThan(before + 100);
  await page.getByRole('button', { name: '放大正文' }).click();
  await expect.poll(heightOf).toBeLessThan(before);
  // Text large: a strip of map stays; it folds away while scrolling down and comes back while scrolling up.
  expect(await heightOf()).toBeLessThanOrEqual(0.24 * 844);
  const bottomOf = async () => ((await page.locator('[data-map]').boundingBox())?.y ?? 0) + (await heightOf());
  await page.mouse.move(200, 600);
  await page.mouse.wheel(0, 600);
  await expect.poll(bottomOf).toBeLessThan(60);
  await page.mouse.wheel(0, -200);
  await expect.poll(bottomOf).toBeGreaterThan(150);
  await page.getByRole('button', { name: '放大地图' }).click();
  await expect.poll(heightOf).toBeCloseTo(before, 0);
  const grip = await page.locator('.grip').boundingBox();
  if (!grip) throw new Error('no grip');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + grip.width / 2, grip.y + 208, { steps: 5 });
  await page.mouse.up();
  await expect.poll(heightOf).toBeGreaterThan(0.4 * 844 + 100);
});

test('the text comes before the map in the page, and on paper below it', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.goto('/');
  await awake(page);
  expect(await page.evaluate(() => [...document.querySelectorAll('main, #map')].map(({ id }) => id))).toEqual(['', 'map']);
  await page.emulateMedia({ media: 'print' });
  const [map, text] = [await page.locator('#map').boundingBox(), await page.locator('#report').boundingBox()];
  expect(map?.width).toBeGreaterThan(600);
  expect(map?.height).toBeGreaterThan(400);
  expect(text?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
});

test('in little height map and text stand side by side, and the headline is on the first screen', async ({ page }) => {
  for (const { path, ...viewport } of [
    { width: 844, height: 390, path: '/' },
    { width: 844, height: 390, path: '/en/' },
    { width: 720, height: 450, path: '/' },
    { width: 720, height: 450, path: '/en/' },
    { width: 640, height: 400, path: '/' }
  ]) {
    await page.setViewportSize(viewport);
    await page.goto(path);
    await awake(page);
    const [map, headline] = [await page.locator('[data-stage]').boundingBox(), await page.locator('#report h1').boundingBox()];
    expect(map?.height).toBe(viewport.height);
    expect(headline?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0) - 1);
    expect((headline?.y ?? 0) + (headline?.height ?? viewport.height)).toBeLessThanOrEqual(viewport.height);
  }
});

/** A layout shift (web.dev/articles/cls), and the elements that moved. */
type Moved = { by: number; nodes: string[] };
/** An element that moved, and the visible part of its box before: empty if it was not on the screen. */
type Source = { node: Node | null; previousRect: DOMRectReadOnly };

test.describe('a script that is late', () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
    { width: 844, height: 390 }
  ])
    test(`moves nothing that is on the screen, ${viewport.width} px wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route(/\.js$/, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`/places/${firstOf('community').id}/`, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await page.evaluate(async () => {
        await document.fonts.ready;
        // A font may cause a shift after it has loaded, which is not what this test is about.
        for (let frame = 0; frame < 3; frame++) await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        const moved: Moved[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: Source[] })[]) {
            // The text scrolls to the words of the place: what comes into view has not moved on the screen.
            const nodes = entry.sources
              .filter(({ previousRect }) => previousRect.height > 0)
              .map(({ node }) => (node instanceof Element ? node.outerHTML : String(node?.textContent)).slice(0, 60));
            if (nodes.length) moved.push({ by: entry.value, nodes });
          }
        }).observe({ type: 'layout-shift' });
      });
      release();
      await awake(page);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      const moved = await page.evaluate(() => (window as unknown as { moved: Moved[] }).moved);
      expect(moved).toEqual([]);
    });

  test('leaves the card in its corner until it comes', async ({ page }) => {
    await page.route(/\.js$/, () => undefined);
    const { id } = firstOf('community');
    await page.goto(`/places/${id}/`, { waitUntil: 'commit' });
    await expect(page.locator(`[data-popup="${id}"]`)).toBeVisible();
  });
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a long title stays within the header', async ({ page }) => {
    await page.goto('/');
    await awake(page);
    const title = page.locator('[data-header] a').first();
    const words = title.locator('span');
    await words.evaluate(
      (element) => (element.textContent = 'A title of so many words that no phone has room for all of them in its header')
    );
    const [header, link] = [await page.locator('[data-header]').boundingBox(), await title.boundingBox()];
    expect(link?.y).toBeGreaterThanOrEqual(0);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(header?.height ?? 0);
    expect(link?.height).toBeGreaterThanOrEqual(44);
    // Two lines: the rest of the text is clipped.
    expect((await words.boundingBox())?.height).toBeLessThan(40);
  });
});

for (const touch of [false, true])
  test.describe(touch ? 'controls of a touch screen' : 'controls of a mouse', () => {
    test.use({ live: true, hasTouch: touch, isMobile: touch, deviceScaleFactor: 1, contextOptions: { reducedMotion: 'reduce' } });

    for (const language of ['', 'en/'])
      test(`do not lie on each other on a narrow map ${language}`, async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(`/${language}`);
        await liveMap(page);
        for (const [width, height] of [
          [390, 844],
          [375, 667],
          [360, 640],
          [320, 568],
          // Text and map side by side.
          [844, 390],
          [720, 450],
          [640, 360]
        ] as const) {
          await page.setViewportSize({ width, height });
          const isBeside = width > height;
          await expect
            .poll(async () => Math.abs(((await page.locator('[data-map]').boundingBox())?.width ?? 0) - (isBeside ? width / 2 : width)))
            .toBeLessThan(3);
          expect(await overlapping(page), `${width} × ${height}`).toEqual([]);
        }
      });
  });

test.describe('beside the long form of a card', () => {
  test.use({ live: true, viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

  for (const language of ['', 'en/'])
    test(`controls do not lie on each other ${language}`, async ({ page }) => {
      await page.goto(`/${language}places/${firstOf('community').id}/#detail`);
      await liveMap(page);
      for (const [width, height] of [
        [1440, 900],
        [1440, 600],
        [1024, 768]
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => overlapping(page), `${width} × ${height}`).toEqual([]);
      }
    });
});

test('beside the card of the whole area, which highlights every place, the list of what is not on the map stays folded', async ({
  page
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const { id } = places.find(({ kind, geometry }) => kind === 'area' && geometry !== null)!;
  await page.goto(`/en/places/${id}/`);
  await expect(page.locator('[data-off-map]')).toHaveClass(/speaks/);
  await expect(page.locator('[data-off-map] li a').first()).toBeHidden();
});
