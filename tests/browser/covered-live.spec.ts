/**
 * On the live map nothing over the map, the card included, covers the mark of a picked place or its name; of a picked road at least half
 * of its length is seen. With the short card, with its long form, and with the legend open. A release tests every place on every screen.
 */
import type { Page } from '@playwright/test';
import { along } from '@turf/along';
import { lineString } from '@turf/helpers';
import { length } from '@turf/length';
import type { Placed } from '../facts.ts';
import { LAYERS_OF_NAMES, openRevealed } from './live-map.ts';
import { fact, places, popup } from './page.ts';
import { all, expect, test } from './test.ts';

type LngLat = [number, number];
type Streets = { nodes: { id: string; lon: number; lat: number }[]; roads: { id: string; nodes: string[] }[] };

const { nodes, roads } = fact<Streets>('streets');
const { view } = fact<{ view: [number, number, number, number] }>('site');
const isInView = ([lng, lat]: LngLat): boolean => lng > view[0] && lng < view[2] && lat > view[1] && lat < view[3];

/** Points along a place's road, or its only point; none if the map does not show it. */
function lineOf({ role, geometry }: Placed): LngLat[] {
  if (!role || !geometry) return [];
  if ('point' in geometry) return isInView(geometry.point) ? [geometry.point] : [];
  const corners = (roads.find(({ id }) => id === geometry.roadId)?.nodes ?? []).map((wanted): LngLat => {
    const node = nodes.find(({ id }) => id === wanted)!;
    return [node.lon, node.lat];
  });
  const line = lineString(corners);
  const [whole, parts] = [length(line), 40];
  return Array.from({ length: parts + 1 }, (_, part) => along(line, (whole * part) / parts).geometry.coordinates as LngLat);
}

const shown = places.map((place) => ({ place, line: lineOf(place) })).filter(({ line }) => line.length > 0);
const walked = all ? shown : ['community', 'road', 'site'].flatMap((kind) => shown.filter(({ place }) => place.kind === kind).slice(0, 2));

/** What covers the mark of a place or its name, in words. */
const coveredOf = (page: Page, id: string, line: LngLat[]): Promise<string[]> =>
  page.evaluate(
    ({ id, line, layers }) => {
      const GAP = 7;
      const map = globalThis.liveMapOfTest;
      const pane = document.querySelector('[data-map]')!.getBoundingClientRect();
      const over = [...document.querySelectorAll('[data-over-map], [data-popup], .maplibregl-ctrl')]
        .filter((element) => element.checkVisibility({ opacityProperty: true }))
        // The container of MapLibre's controls has no height of its own.
        .filter(({ clientWidth, clientHeight }) => clientWidth > 0 && clientHeight > 0)
        .map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return {
            name: element.className.toString(),
            left: left - pane.left - GAP,
            right: right - pane.left + GAP,
            top: top - pane.top - GAP,
            bottom: bottom - pane.top + GAP
          };
        })
        .filter(({ left, right, top, bottom }) => left < pane.width && right > 0 && top < pane.height && bottom > 0);
      const at = line.map((point) => map.project(point));
      const hides = (reach: number, { x, y }: { x: number; y: number }) =>
        over.filter(({ left, right, top, bottom }) => x + reach > left && x - reach < right && y + reach > top && y - reach < bottom);
      const isOutside = ({ x, y }: { x: number; y: number }): boolean => x < 0 || y < 0 || x > pane.width || y > pane.height;
      const found: string[] = [];
      if (at.length === 1) {
        for (const { name } of hides(5, at[0]!)) found.push(`mark under ${name}`);
        if (isOutside(at[0]!)) found.push('mark outside of the map');
      } else {
        const seen = at.filter((point) => !isOutside(point) && hides(-GAP, point).length === 0);
        if (seen.length < at.length / 2) found.push(`${seen.length} of ${at.length} points of the road are seen`);
      }
      const there = layers.filter((layer) => map.getLayer(layer));
      // MapLibre's boxes of names are upright and have a padding of their own; those of rotated letters are larger than the letters.
      const inner = GAP + (at.length === 1 ? 0 : 4);
      for (const { name, left, right, top, bottom } of over) {
        const box = [
          [left + inner, top + inner],
          [right - inner, bottom - inner]
        ];
        if (there.length > 0 && map.queryRenderedFeatures(box, { layers: there }).some(({ properties }) => properties.id === id))
          found.push(`name under ${name}`);
      }
      return found;
    },
    { id, line, layers: LAYERS_OF_NAMES }
  );

/** The map has drawn everything, names included. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        globalThis.liveMapOfTest.once('idle', done);
        globalThis.liveMapOfTest.triggerRepaint();
      })
  );

test.use({ live: true, contextOptions: { reducedMotion: 'reduce' } });

const screens = [
  [1440, 900],
  [390, 844],
  ...(all
    ? [
        [1920, 1080],
        [1366, 768],
        [1024, 768],
        [768, 1024],
        [360, 640],
        [320, 568],
        [844, 390],
        [720, 450]
      ]
    : [])
] as const;

const pick = async (page: Page, id: string): Promise<void> => {
  await page.locator(`#places a[data-of="${id}"]`).first().dispatchEvent('click', { detail: 1 });
  await expect(popup(page, id)).toBeVisible();
};

/** Picks each place while the legend is open, which may fold it, opens the legend beside its card, and tells what is covered. */
async function lookWithLegend(page: Page): Promise<string[]> {
  const found: string[] = [];
  const opener = page.locator('[data-legend] .opener');
  const isFolded = async (): Promise<boolean> => (await opener.getAttribute('aria-expanded')) === 'false';
  const look = async (state: string, { place, line }: (typeof walked)[number]): Promise<void> => {
    await drawn(page);
    for (const what of await coveredOf(page, place.id, line)) found.push(`${place.id}, ${state}: ${what}`);
  };
  for (const one of walked) {
    if (await isFolded()) await opener.click();
    await pick(page, one.place.id);
    await look('legend open', one);
    if (await isFolded()) {
      await opener.click();
      await look('legend opened again', one);
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-popup]')).toHaveCount(0);
  }
  return found;
}

for (const language of all ? ['', 'en/'] : [''])
  for (const [width, height] of screens)
    test(`on ${width} × ${height} ${language}nothing covers what was picked`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height });
      await openRevealed(page, language);
      const found: string[] = [];
      const look = async (state: string, id: string, line: LngLat[]): Promise<void> => {
        await drawn(page);
        for (const what of await coveredOf(page, id, line)) found.push(`${id}, ${state}: ${what}`);
      };
      for (const { place, line } of walked) {
        await pick(page, place.id);
        await look('short', place.id, line);
        await popup(page, place.id).locator('a[href$="#detail"]').dispatchEvent('click', { detail: 1 });
        await expect(page.locator(`#detail [data-detail="${place.id}"]`)).toBeVisible();
        await look('long', place.id, line);
        for (const shown of ['#detail', '[data-popup]']) {
          await page.keyboard.press('Escape');
          await expect(page.locator(shown)).toBeHidden();
        }
      }
      if (await page.locator('[data-legend] .opener').isVisible()) found.push(...(await lookWithLegend(page)));
      expect(found).toEqual([]);
    });

test('on 1024 × 768 in English the open legend folds for a card that would find no room beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openRevealed(page, 'en/');
  expect(await lookWithLegend(page)).toEqual([]);
});

test('the strip of a topic covers none of its places on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openRevealed(page, '');
  const found: string[] = [];
  const topics = await page
    .locator('[data-topics] [data-topic]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-topic')));
  for (const topic of topics.filter(Boolean)) {
    await page.locator(`[data-topics] [data-topic="${topic}"]`).dispatchEvent('click', { detail: 1 });
    await expect(page.locator('[data-strip]')).toHaveAttribute('data-strip', topic ?? '');
    await drawn(page);
    const lit = ((await page.locator('[data-map]').getAttribute('data-lit')) ?? '').split(' ');
    const points = shown.filter(({ place, line }) => lit.includes(place.id) && line.length === 1);
    const covered = await page.evaluate(
      (points) => {
        const pane = document.querySelector('[data-map]')!.getBoundingClientRect();
        const strip = document.querySelector('[data-strip]')!.getBoundingClientRect();
        return points.filter(({ at }) => {
          const { x, y } = globalThis.liveMapOfTest.project(at);
          return x + pane.left > strip.left && x + pane.left < strip.right && y + pane.top > strip.top && y + pane.top < strip.bottom;
        });
      },
      points.map(({ place, line }) => ({ id: place.id, at: line[0]! }))
    );
    found.push(...covered.map(({ id }) => `${topic}: ${id}`));
  }
  expect(found).toEqual([]);
});

test('the map stays where the reader has moved it, although the strip of a topic covers a place there', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openRevealed(page, '');
  await page.locator('[data-topics] [data-topic="good-people"]').dispatchEvent('click', { detail: 1 });
  await expect(page.locator('[data-strip]')).toHaveAttribute('data-strip', 'good-people');
  await drawn(page);
  await page.evaluate(() => globalThis.liveMapOfTest.panBy([0, -80], { animate: false }));
  await drawn(page);
  const view = await page.locator('[data-map]').getAttribute('data-view');
  const link = page.locator('#report a[data-place][data-span]').first();
  await link.dispatchEvent('pointerover', { pointerType: 'mouse' });
  await expect(page.locator('[data-map] .hovered').first()).toBeAttached();
  await drawn(page);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-view', view ?? '');
});
