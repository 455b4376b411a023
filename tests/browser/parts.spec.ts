/** A report in several parts, made by `tests/long-report.ts`; its last part mentions its first place again. */
import { readFileSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildDir } from '../../vite/report.js';
import { awake, expectOpen, fact, liveMap, places, popup } from './page.ts';
import { expect, test } from './test.ts';

const text = readFileSync(`${process.env.GEO_DIR}/report.txt`, 'utf8');
const located = fact<{ places: { id: string; geometry: { point?: [number, number] } | null }[] }>('places').places;
const sentenceOf = (name: string): string => new RegExp(`${name}[^。]*。`).exec(text)?.[0] ?? '';
const at = (index: number) => places.at(index) ?? { id: '', name: '', kind: '' };
const [first, last] = [at(0), places.findLast(({ geometry }) => geometry) ?? at(-1)];
const again = `${first.name}年底再次组织活动。`;
const article = '#report';

test('links lead from part to part, and the parts together are the whole report', async ({ page }) => {
  await page.goto('/');
  const seen: string[] = [];
  const next = page.locator('[data-parts] a[rel="next"]');
  for (let number = 1; ; number++) {
    await expect(page.locator('[data-parts] [aria-current]')).toContainText(String(number));
    seen.push(...(await page.locator(`${article} .body`).allTextContents()));
    await awake(page);
    if ((await next.count()) === 0) break;
    await next.click();
    await expect(page).toHaveURL(new RegExp(`/part-${number + 1}/$`));
    await expect(page).toHaveTitle(/ \(\d\)$/);
  }
  expect(seen.length).toBeGreaterThan(10);
  const paragraphs = text.split('\n').filter((line) => line.endsWith('。'));
  expect(seen).toEqual(paragraphs);
  await page.goBack();
  await expect(page.locator('[data-parts] a[rel="prev"]')).toBeVisible();
});

test('many topics and many places without a position can be reached', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const rail = page.locator('[data-topics]');
  expect(await rail.evaluate((line) => line.scrollWidth / line.clientWidth)).toBeGreaterThan(1.5);
  const topic = rail.locator('[data-topic]').last();
  await topic.click();
  await expect(page.locator('[data-map]')).toHaveAttribute('data-lit-by', 'topic');
  await expect(topic).toBeInViewport();

  const { id } = places.find((place) => place.id.startsWith('unlocated'))!;
  await page.goto(`/places/${id}/`);
  await awake(page);
  await page.keyboard.press('Escape');
  // The text shows the words about the place, and the map what is read there; at its head nothing is read.
  await page.evaluate(() => window.scrollTo(0, 0));
  const entries = page.locator('[data-off-map] [data-feature]');
  await expect(entries.filter({ visible: true })).toHaveCount(0);
  await page.locator('[data-off-map] [aria-expanded]').click();
  await expect(entries.filter({ visible: true })).toHaveCount(14);
  await entries.last().click();
  await expectOpen(page, places.at(-1)!);
});

test('the page of a place has the part that names it, and closing its card returns to that part', async ({ page }) => {
  await page.goto(`/places/${last.id}/`);
  await awake(page);
  await expectOpen(page, last);
  await expect(popup(page, last.id).locator('blockquote')).toHaveText(sentenceOf(last.name));
  await expect(page.locator(article)).toContainText(sentenceOf(last.name));
  await popup(page, last.id).getByRole('link', { name: '关闭' }).click();
  await expect(page).toHaveURL(/\/part-\d+\/$/);
  await expect(page.locator(article)).toContainText(sentenceOf(last.name));
});

test('a place is quoted from another part word for word, with a link to that part', async ({ page }) => {
  await page.goto(`/places/${first.id}/`);
  await awake(page);
  await popup(page, first.id).getByRole('button', { name: '下一处' }).click();
  await expect(popup(page, first.id).locator('blockquote').filter({ visible: true })).toHaveText(again);
  await expect(page.locator(article)).not.toContainText(again);
  const link = popup(page, first.id).getByRole('link', { name: '在原文中查看' });
  await expect(link).toHaveAttribute('href', /part-\d+\/#p-\d+$/);
  await link.click();
  await expect(page).toHaveURL(/\/part-\d+\/#p-\d+$/);
  await expect(page.locator(':target')).toContainText(again);
});

test('a mention of a place of another part opens its page there', async ({ page }) => {
  await page.goto(`/places/${last.id}/`);
  await awake(page);
  await page.locator(`${article} a[data-place="${first.id}"]`).click();
  await expectOpen(page, first);
  await expect(page.locator(article)).toContainText(sentenceOf(first.name));
});

test('the search finds places and sentences of every part', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const ask = async (words: string) => {
    await page.locator('[data-search]').click();
    await page.getByRole('dialog').getByRole('combobox').fill(words);
    await page.getByRole('dialog').getByRole('option').first().click();
  };
  await ask(last.name);
  await expectOpen(page, last);
  await awake(page);
  await ask('年底再次');
  await expect(page.locator(article)).toContainText(again);
  await page.goto('/');
  await awake(page);
  await ask('年底再次');
  await expect(page).toHaveURL(/\/part-\d+\/#p-\d+$/);
});

test('the search page has every entry, and lists them on request', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(last.name)}`);
  await expect(page.getByRole('main').locator(`a[href*="${last.id}/"]`)).toBeVisible();
});

/** Where a position is on the page in the first view, like the places of the static map. */
async function pixelOf(page: Page, [lon, lat]: [number, number]): Promise<{ x: number; y: number }> {
  const known = await Promise.all(
    located.slice(0, 20).map(async ({ id, geometry }) => {
      const mark = page.locator(`.static-map [data-feature="${id}"] circle`).first();
      const box = geometry?.point && (await mark.count()) ? await mark.boundingBox() : null;
      return box && geometry?.point ? { point: geometry.point, x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    })
  );
  const marks = known.filter((mark) => mark !== null);
  const a = marks[0];
  const b = marks.find((mark) => a && mark.point[0] !== a.point[0] && mark.point[1] !== a.point[1]);
  if (!a || !b) throw new Error('the drawing shows no two places');
  const along = (from: number, to: number, of: number, p: number, q: number): number => p + ((of - from) / (to - from)) * (q - p);
  return {
    x: along(a.point[0], b.point[0], lon, a.x, b.x),
    y: along(a.point[1], b.point[1], lat, a.y, b.y)
  };
}

test.describe('on the live map', () => {
  test.use({ live: true });

  test('the live map shows places of other parts, which link to their pages', async ({ page }) => {
    const arrived = page.waitForResponse(/other-places\.json/);
    await page.goto('/');
    await liveMap(page);
    await arrived;
    const drawn = await page
      .locator('.static-map [data-place]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-place')));
    const box = await page.locator('#map').boundingBox();
    for (const { id, geometry } of located) {
      if (!geometry?.point || drawn.includes(id) || !box) continue;
      const { x, y } = await pixelOf(page, geometry.point);
      // Visible, and not covered by what lies over the map.
      if (x < box.x + 30 || x > box.x + box.width * 0.7 || y < box.y + 80 || y > box.y + box.height - 60) continue;
      await expect(async () => {
        await page.mouse.move(x, y);
        await page.mouse.move(x + 1, y);
        await expect(page.locator('canvas.maplibregl-canvas')).toHaveCSS('cursor', 'pointer', { timeout: 500 });
      }).toPass();
      await page.mouse.click(x, y);
      await expect(page).toHaveURL(new RegExp(`/places/${id}/`));
      return;
    }
    throw new Error('no place of another part is in sight');
  });

  test('zoomed out, places of other parts form clusters, which expand', async ({ page }) => {
    await page.goto('/');
    await liveMap(page);
    const box = await page.locator('#map').boundingBox();
    if (!box) throw new Error('no map');
    const scale = page.locator('.maplibregl-ctrl-scale');
    for (let steps = 0; steps < 2; steps++) {
      const closer = (await scale.textContent()) ?? '';
      await page.getByRole('button', { name: '缩小' }).click();
      await expect(scale).not.toHaveText(closer);
    }
    const before = await scale.textContent();
    const cursor = () => page.locator('canvas.maplibregl-canvas').evaluate((canvas) => getComputedStyle(canvas).cursor);
    // Only a click on a cluster moves the map without opening a place.
    for (let y = box.y + 90; y < box.y + box.height - 80; y += 18)
      for (let x = box.x + 40; x < box.x + box.width * 0.7; x += 18) {
        await page.mouse.move(x, y);
        if ((await cursor()) !== 'pointer') continue;
        await page.mouse.click(x, y);
        const outcome = async () =>
          new URL(page.url()).pathname !== '/' ? 'a place' : (await scale.textContent()) !== before && 'a cluster';
        // A feature that is covered by others on the map is never clicked.
        const opened = await expect
          .poll(outcome, { timeout: 3000 })
          .toBeTruthy()
          .then(outcome, () => null);
        expect(opened).not.toBe('a place');
        if (opened) return;
      }
    throw new Error('no cluster was found');
  });
});

test('a frame shows the part of its place, and links to the frames of places of other parts', async ({ page }) => {
  await page.goto(`/embed/${last.id}/`);
  await expect(page.locator(`[data-card="${last.id}"]`)).toContainText(sentenceOf(last.name));
  await expect(page.locator(`[data-card="${first.id}"]`)).toHaveCount(0);
  await page.locator(`[data-dial] a[data-feature="${first.id}"]`).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/embed/${first.id}/`));
  await expect(page.locator(`[data-card="${first.id}"]`)).toContainText(again);
});

test('all parts have a similar page weight', () => {
  const weights = places.map(({ id }) => statSync(`${buildDir}/places/${id}/index.html`).size);
  expect(Math.max(...weights) / statSync(`${buildDir}/index.html`).size).toBeLessThan(1.5);
});

test.describe('without a network', () => {
  test.use({ live: true, serviceWorkers: 'allow', expectedWords: /Failed to load resource: net::ERR_INTERNET_DISCONNECTED/ });

  test('parts that were read work offline, with their maps', async ({ page, context, complaints }) => {
    await page.goto('/');
    await expect(page.locator('[data-kept]')).toBeAttached({ timeout: 50_000 });
    const pages = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().filter(({ url }) => new URL(url).pathname.endsWith('/')).length;
    });
    expect(pages).toBeLessThan(5);
    await page.goto(`/places/${last.id}/`);
    await liveMap(page);
    await context.setOffline(true);
    await page.goto(`/places/${last.id}/`);
    await liveMap(page);
    await expectOpen(page, last);
    await expect(page.locator(article)).toContainText(sentenceOf(last.name));
    complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED/.test(complaint)));
  });
});
