/** Holds for the site of any report, whatever its language, its places and the characters of its names. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { buildDir, geo } from '../../vite/report.js';
import { awake, fact, firstOf, places } from './page.ts';
import { expect, test } from './test.ts';

const ownGeo = join(import.meta.dirname, '../../geo');
const site = fact<{ language: string; title: Record<string, string> }>('site');
const base = site.language.split('-')[0] ?? '';
const title = site.title[base] ?? '';
const lines = readFileSync(join(geo, 'report.txt'), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.trim() !== '');

test('the page is in the language of the report, and the text says so', async ({ page }) => {
  await page.goto('/');
  expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${base}\\b`));
  await expect(page.locator('#report')).toHaveAttribute('lang', site.language);
  await expect(page).toHaveTitle(title);
});

test('the article is the report, character for character', async ({ page }) => {
  await page.goto('/');
  const printed = await page.locator('#report').evaluate((article) => {
    for (const numeral of article.querySelectorAll('.numeral')) numeral.remove();
    return [...article.querySelectorAll('[id^="p-"]')].map((block) => block.textContent).join('\n');
  });
  for (const line of lines) expect(printed).toContain(line);
  expect([...printed].filter((character) => character !== '\n')).toHaveLength([...lines.join('')].length);
});

test('a name is text wherever it stands', async ({ page }) => {
  const told: string[] = [];
  page.on('dialog', (dialog) => told.push(dialog.message()));
  for (const { id, name } of places.filter((place) => /[^\p{L}\p{N} ]/u.test(place.name))) {
    await page.goto(`/places/${id}/`);
    await expect(page).toHaveTitle(`${name} – ${title}`);
    await awake(page);
    await expect(page.locator(`[data-popup="${id}"] h2`)).toHaveText(name);
    await expect(page.locator(`#places li > [data-of="${id}"]`)).toHaveText(name);
    const facts = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as { name: string };
    expect(facts.name).toBe(`${name} – ${title}`);
    expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(`${name} – ${title}`);
  }
  expect(await page.locator('#report b, #report script, h2 i, h2 boatyard').count()).toBe(0);
  // Only half-width marks of a Chinese text have an element of their own.
  await expect(page.locator('#report i').filter({ hasNotText: /^[,;:]$/ })).toHaveCount(0);
  expect(told).toEqual([]);
});

test('each count in the editors’ introduction leads to what it counts', async ({ page }) => {
  const { introduction } = fact<{ introduction?: { text: Record<string, string> } }>('site');
  const counts = introduction?.text[base]?.match(/\{[^{}]*\}/g) ?? [];
  await page.goto('/');
  const links = await page.locator('aside p:first-child a').all();
  expect(links).toHaveLength(counts.length);
  for (const link of links) {
    const target = page.locator((await link.getAttribute('href')) ?? '');
    await expect(target).toHaveCount(1);
    const [, kind] = ((await target.getAttribute('id')) ?? '').split('-');
    const counted = places.filter((place) => (kind === 'unlocated' ? !place.geometry : place.kind === kind));
    if (!kind || counted.length === 0) continue;
    expect(await link.textContent()).toContain(`${new Intl.NumberFormat(site.language).format(counted.length)} `);
    const first = page.locator('#places h3').filter({ has: target }).locator('~ ul').first().locator('[data-of]');
    const shown = await first.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['of']));
    expect(counted.some(({ id }) => shown.includes(id))).toBe(true);
  }
});

test('the frame lists every place, and shows the one picked', async ({ page }) => {
  await page.goto('/embed/');
  for (const { id } of places) await expect(page.locator(`[data-list] a[data-of="${id}"]`)).toBeVisible();
  const { id, name } = firstOf('community');
  await page.locator(`[data-list] a[data-of="${id}"]`).click();
  await expect(page.locator(`[data-card="${id}"]`).getByRole('heading', { name, exact: true })).toBeVisible();
});

test('a card, an answer for oEmbed and a manifest are there', async ({ request }) => {
  const { id, name } = firstOf('community');
  for (const path of ['/share/wide.png', `/share/wide/${id}.png`, `/share/square/${id}.png`]) {
    const card = await request.get(path);
    expect(card.headers()['content-type'], path).toBe('image/png');
    expect((await card.body()).length, path).toBeGreaterThan(10_000);
  }
  expect(((await (await request.get(`/oembed/${id}.json`)).json()) as { title: string }).title).toBe(`${name} – ${title}`);
  expect(await (await request.get('/manifest.webmanifest')).json()).toMatchObject({ name: title });
});

test('a picked area highlights what it stands for', async ({ page }) => {
  for (const { id, standsFor } of fact<{ places: { id: string; standsFor?: string }[] }>('places').places) {
    if (!standsFor) continue;
    await page.goto(`/places/${id}/`);
    await awake(page);
    await expect(page.locator('[data-map]'), id).toHaveAttribute('data-scope', standsFor);
  }
});

test('320 px are wide enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', `/places/${firstOf('community').id}/`, '/embed/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

const hasSecondLanguage = existsSync(join(buildDir, 'en/index.html'));

/** Windows in which a report with a place in the lower left corner has no room for its name. */
const TOO_SMALL = new Set(['360 × 800', '844 × 340']);

/** Whether something hidden in a window is a fault. */
const isFault = (what: string, size: string): boolean => geo === ownGeo || !TOO_SMALL.has(size) || !what.startsWith('name');

/** Marks of places, names of places, and controls that something over the map of a page hides. */
function hiddenIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('[data-map]')!;
    const over = [...pane.querySelectorAll('[data-over-map]')].filter((element) => element.checkVisibility({ opacityProperty: true }));
    const boxes = over.map((element) => ({ name: element.className.toString(), box: element.getBoundingClientRect() }));
    const under = (element: Element, kind: string, reach: (box: DOMRect) => [number, number]) => {
      const mark = element.getBoundingClientRect();
      const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
      const [across, down] = reach(mark);
      return boxes
        .filter(({ box }) => x > box.left - across && x < box.right + across && y > box.top - down && y < box.bottom + down)
        .map(({ name }) => `${kind} of ${element.closest('[data-of]')?.getAttribute('data-of')} under ${name}`);
    };
    const marks = [...pane.querySelectorAll('.marks [data-of] circle, .marks [data-of] path')];
    const names = [...pane.querySelectorAll('.labels [data-of] text')].filter((name) => name.checkVisibility());
    const pairs = boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: other }) => other.width > 0 && box.width > 0)
        .filter(({ box: other }) => Math.min(box.right, other.right) - Math.max(box.left, other.left) > 0.5)
        .filter(({ box: other }) => Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 0.5)
        .map((other) => `${name} on ${other.name}`)
    );
    return [
      ...marks.flatMap((mark) => under(mark, 'mark', () => [5, 5])),
      ...names.flatMap((name) => under(name, 'name', ({ width, height }) => [width / 2, height / 2])),
      ...pairs
    ];
  });
}

test('in the first view nothing over the map hides a place, its name or another control', async ({ page }) => {
  const found: string[] = [];
  for (const [path, width, height] of [
    ['/', 1920, 1080],
    ['/', 1600, 900],
    ['/', 1440, 900],
    // Windows of common laptops, without the bars of the browser.
    ['/', 1536, 730],
    ['/', 1440, 750],
    ['/', 1366, 650],
    ['/', 1280, 720],
    ...(hasSecondLanguage ? ([['/en/', 1920, 950]] as const) : []),
    ['/', 1024, 768],
    ['/', 768, 1024],
    ['/', 430, 932],
    ['/', 390, 844],
    ['/', 360, 800],
    ['/embed/', 900, 600],
    ['/embed/', 640, 480]
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(path);
    if (!path.startsWith('/embed/')) await awake(page);
    const size = `${width} × ${height}`;
    const hidden = await hiddenIn(page);
    found.push(...hidden.filter((what) => isFault(what, size)).map((what) => `${path} ${size}: ${what}`));
  }
  expect(found).toEqual([]);
});

test.describe('on a phone with the bars of a browser', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const path of hasSecondLanguage ? ['/', '/en/'] : ['/']) {
    test(`nothing over the map of ${path} hides a place or its name in the first view`, async ({ page }) => {
      const found: string[] = [];
      for (const [width, height] of [
        [430, 740],
        [412, 732],
        [412, 800],
        [390, 600],
        [390, 664],
        [375, 553],
        [375, 667],
        [360, 560],
        [360, 640],
        [320, 568],
        [600, 800],
        [844, 340],
        [844, 390],
        [667, 375]
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto(path);
        await awake(page);
        const size = `${width} × ${height}`;
        const hidden = await hiddenIn(page);
        found.push(...hidden.filter((what) => isFault(what, size)).map((what) => `${size}: ${what}`));
      }
      expect(found).toEqual([]);
    });
  }
});

// Our own report is tested in every language, theme and width elsewhere.
if (geo !== ownGeo) {
  test('axe finds nothing to complain of', async ({ page }) => {
    for (const path of ['/', `/places/${firstOf('community').id}/`, '/404.html']) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    }
  });

  test('nothing of the site names a place of another report', () => {
    const own = readFileSync('geo/places.json', 'utf8');
    const others = (JSON.parse(own) as { places: { name: string; id: string }[] }).places.map(({ name }) => name);
    const files = readdirSync(buildDir, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|js|css|json|txt|xml)$/.test(path));
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((path) => {
      const text = readFileSync(join(buildDir, path), 'utf8');
      return others.filter((name) => [...name].length > 2 && text.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });
}
