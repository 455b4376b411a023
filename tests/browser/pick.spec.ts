import { awake, expectOpen, firstOf, liveMap, places, popup } from './page.ts';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { all, expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Geometry = { point: [number, number] } | { roadId: string } | null;
type Drawn = { id: string; name: string; kind: string; role?: string; geometry: Geometry };

const geo = <T>(name: string): T => JSON.parse(readFileSync(`geo/${name}.json`, 'utf8')) as T;
const drawn = geo<{ places: Drawn[] }>('places').places;
const view = geo<{ view: [number, number, number, number] }>('site').view;
const streets = geo<{ nodes: { id: string; lon: number; lat: number }[]; roads: { id: string; nodes: string[] }[] }>('streets');
const report = readFileSync('geo/report.txt', 'utf8').replaceAll(/\s/g, '');

/** Web Mercator, as fractions of the world: written independently of the map's own formula, to check it. */
const mercator = ([lng, lat]: [number, number]): [number, number] => [
  lng / 360,
  -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
];

/** Where a position is on the page in the first view, CSS pixels. */
async function pixelOf(page: Page, position: [number, number]): Promise<{ x: number; y: number }> {
  const box = await page.locator('[data-map]').boundingBox();
  if (!box) throw new Error('the map has no box');
  const [left, top] = mercator([view[0], view[3]]);
  const [right, bottom] = mercator([view[2], view[1]]);
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  const [x, y] = mercator(position);
  return {
    x: box.x + box.width / 2 + (x - (left + right) / 2) * scale,
    y: box.y + box.height / 2 + (y - (top + bottom) / 2) * scale
  };
}

const roads = drawn.flatMap(({ id, kind, geometry }) =>
  kind === 'road' && geometry && 'roadId' in geometry ? [{ id, roadId: geometry.roadId }] : []
);
const nodesOf = (road: string): string[] => streets.roads.find(({ id }) => id === road)?.nodes ?? [];

/** Distance of a position from the nearest place that is a point, degrees. */
const clearance = ([lng, lat]: [number, number]): number =>
  Math.min(
    ...drawn.flatMap(({ geometry }) =>
      geometry && 'point' in geometry ? [Math.hypot(geometry.point[0] - lng, geometry.point[1] - lat)] : []
    )
  );

/** Inside the map, and not at its edge. */
const within = (value: number, least: number, most: number): boolean => Math.abs((value - least) / (most - least) - 0.5) < 0.4;

/** The node in the first view that is on no other road of the report and is farthest from its points. */
function nodeInView(roadId: string): [number, number] {
  const others = roads.filter((road) => road.roadId !== roadId).flatMap((road) => nodesOf(road.roadId));
  const own = nodesOf(roadId).filter((id) => !others.includes(id));
  const inView = streets.nodes
    .filter(({ id, lon, lat }) => own.includes(id) && within(lon, view[0], view[2]) && within(lat, view[1], view[3]))
    .map(({ lon, lat }): [number, number] => [lon, lat]);
  const [node] = inView.sort((one, other) => clearance(other) - clearance(one));
  if (!node) throw new Error(`no node of ${roadId} in view`);
  return node;
}

const kindOf = (id: string) => drawn.find((place) => place.id === id)?.kind;

test.describe('on the live map', () => {
  // At crossings one pixel decides which road is picked.
  test.use({ live: true, viewport: { width: 1440, height: 900 } });

  test('the pointer on a community, a site or a road shows its name, and a click opens its card with a quote', async ({ page }) => {
    await page.goto('/');
    await liveMap(page);
    const inView = drawn.flatMap(({ id, kind, geometry }): { id: string; at: [number, number] }[] => {
      if (!geometry || !['community', 'site', 'road'].includes(kind)) return [];
      if ('roadId' in geometry) return roads.some((road) => road.id === id) ? [{ id, at: nodeInView(geometry.roadId) }] : [];
      return geometry.point[0] > view[0] && geometry.point[0] < view[2] ? [{ id, at: geometry.point }] : [];
    });
    expect(inView.length).toBeGreaterThan(10);
    // Each takes seconds, because the map is drawn in software: some of every kind, all for a release. The third road is clicked close to another.
    const clicked = all
      ? inView
      : ['community', 'site', 'road'].flatMap((kind) => inView.filter(({ id }) => kindOf(id) === kind).slice(0, 3));
    for (const { id, at } of clicked) {
      const { x, y } = await pixelOf(page, at);
      const place = places.find((one) => one.id === id)!;
      await page.mouse.move(x, y);
      await expect(page.locator('[data-map] canvas')).toHaveAttribute('title', place.name);
      await page.mouse.click(x, y);
      await expectOpen(page, place);
      const quote = (await popup(page, id).locator('[data-excerpt]').first().innerText()).replaceAll(/[\s…]/g, '');
      expect(report, id).toContain(quote);
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-popup]')).toHaveCount(0);
      // A pick may have moved the map.
      await page.getByRole('button', { name: '回到全图' }).click();
    }
  });
});

test('picking works on the static map before the live map has loaded', async ({ page }) => {
  const community = firstOf('community');
  await page.goto('/');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'loading');
  // The middle of its area, which is usually covered by its own name.
  const box = await page.locator(`[data-feature="${community.id}"]`).boundingBox();
  if (!box) throw new Error('not drawn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expectOpen(page, community);
  await expect(page.locator(`[data-feature="${community.id}"]`)).toHaveAttribute('aria-current', 'true');
});

test('a cell of the matrix opens its community with the quote that proves the award', async ({ page }) => {
  const { awards, honours } = geo<{
    awards: { community: string; honour: string; excerpt: string }[];
    honours: { id: string; name: string }[];
  }>('honours');
  await page.goto('/');
  await awake(page);
  await expect(page.locator('[data-award]')).toHaveCount(awards.length);
  for (const { community, honour, excerpt } of awards) {
    await page.locator(`[data-award="${community}:${honour}"]`).click();
    await expect(popup(page, community)).toBeVisible();
    await expect(popup(page, community).locator(`[data-excerpt="${excerpt}"]`)).toBeVisible();
    const name = honours.find(({ id }) => id === honour)?.name ?? '';
    await expect(popup(page, community).locator(`[data-honour="${honour}"]`)).toContainText(name);
    await expect(page.locator('#report')).toBeInViewport();
  }
});

test('an honour in the card shows the excerpt that proves it, in the card and in the text', async ({ page }) => {
  const { awards } = geo<{ awards: { community: string; honour: string; excerpt: string }[] }>('honours');
  const held = (id: string): number => awards.filter(({ community }) => community === id).length;
  const most = awards.map(({ community }) => community).sort((one, other) => held(other) - held(one))[0] ?? '';
  await page.goto(`/places/${most}/`);
  await awake(page);
  for (const { honour, excerpt } of awards.filter(({ community }) => community === most)) {
    await popup(page, most).locator(`[data-honour="${honour}"] a`).click();
    await expect(popup(page, most).locator(`[data-step]:visible [data-excerpt="${excerpt}"]`)).toBeVisible();
    await expect(page.locator('#report .reading').first()).toBeInViewport();
  }
});

test('the legend filters the static map and sets the address, and the address restores the filter', async ({ page }) => {
  const [road, community] = [firstOf('road'), firstOf('community')];
  const role = drawn.find(({ id }) => id === road.id)?.role ?? '';
  await page.goto('/');
  await awake(page);
  await page.locator(`[data-layer="${role}"]`).click();
  await expect(page.locator(`[data-layer="${role}"]`)).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/\?roles=/);
  await expect(page.locator(`[data-feature="${road.id}"]`)).toHaveClass(/filtered/);
  await expect(page.locator(`[data-feature="${community.id}"]`)).not.toHaveClass(/filtered/);
  await page.reload();
  await expect(page.locator(`[data-layer="${role}"]`)).toHaveAttribute('aria-pressed', 'false');
});

test('the long form has everything about a place, and closing it restores the card', async ({ page }) => {
  const community = firstOf('community');
  await page.goto(`/places/${community.id}/`);
  await awake(page);
  await page.getByRole('link', { name: '详情' }).click();
  const panel = page.locator('aside.panel:visible');
  await expect(panel.getByRole('heading', { name: community.name })).toBeVisible();
  for (const quote of await panel.locator('[data-excerpt]').allInnerTexts()) expect(report).toContain(quote.replaceAll(/\s/g, ''));
  await panel.getByRole('link', { name: '关闭详情' }).click();
  await expect(panel).toHaveCount(0);
  await expect(popup(page, community.id)).toBeVisible();
});

test('a place without a position says so, and is listed', async ({ page }) => {
  const unlocated = drawn.find(({ geometry, kind }) => !geometry && kind === 'site');
  if (!unlocated) throw new Error('every place is located');
  await page.goto(`/places/${unlocated.id}/`);
  await awake(page);
  await expect(popup(page, unlocated.id)).toContainText('未能定位');
  await expect(page.locator(`#places li > [data-of="${unlocated.id}"]`)).toBeVisible();
});

test('the stepper goes through every excerpt about a place, also in the text', async ({ page }) => {
  const community = places.find(({ id }) => id === drawn.find(({ kind }) => kind === 'community')?.id) ?? firstOf('community');
  await page.goto(`/places/${community.id}/`);
  await awake(page);
  const card = popup(page, community.id);
  const count = await card.locator('[data-excerpt]').count();
  expect(count).toBeGreaterThan(1);
  const seen = new Set<string>();
  for (let index = 0; index < count; index++) {
    await card.locator('[data-turn="1"]').click();
    const id = (await card.locator('[data-step]:visible [data-excerpt]').getAttribute('data-excerpt')) ?? '';
    seen.add(id);
    await expect(card.locator('[data-at]')).toHaveText(`${((index + 1) % count) + 1} / ${count}`);
    const passages = page.locator(`#report [data-place="${community.id}"]`);
    await expect
      .poll(() =>
        passages.evaluateAll((all) =>
          all.some((one) => one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight)
        )
      )
      .toBe(true);
  }
  expect(seen.size).toBe(count);
});
