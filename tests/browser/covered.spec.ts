import type { Page } from '@playwright/test';
import { fact, places, type Named } from '../facts.ts';
import { awake, liveMap, popup } from './page.ts';
import { expect, test } from './test.ts';

/**
 * Nothing over the map may cover what was picked. Tests combine screens, kinds of places and ways to pick; a release tests all
 * combinations.
 */
const ALL = process.env['TEST_ALL'] === '1';
const screens = [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [844, 390],
  [720, 450],
  ...(ALL
    ? [
        [1920, 1080],
        [1366, 768],
        [360, 640],
        [320, 568]
      ]
    : [])
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Found = { covered: string[]; share: number; mapLeft: number };

/** What covers the drawn mark of a place or its name, and which part of the map is covered. */
const look = (page: Page, id: string): Promise<Found> =>
  page.evaluate((place) => {
    const GAP = 8;
    const pane = document.querySelector('[data-map]')!;
    const map = pane.getBoundingClientRect();
    const over = [...document.querySelectorAll('[data-over-map]')].flatMap((element) => {
      const own = element.getBoundingClientRect();
      // A long card scrolls in its room: what has been scrolled out of it covers nothing.
      const room = element.closest('.cards')?.getBoundingClientRect() ?? own;
      const box = {
        left: Math.max(own.left, room.left),
        right: Math.min(own.right, room.right),
        top: Math.max(own.top, room.top),
        bottom: Math.min(own.bottom, room.bottom)
      };
      const width = Math.min(box.right, map.right) - Math.max(box.left, map.left);
      const height = Math.min(box.bottom, map.bottom) - Math.max(box.top, map.top);
      return getComputedStyle(element).opacity !== '0' && width > 0 && height > 0 ? [{ element, box, area: width * height }] : [];
    });
    const of = `[data-of="${place}"]`;
    const shape = pane.querySelector(`.marks ${of}`) ?? pane.querySelector(`[data-feature="${place}"] circle`);
    const middle = shape?.getBoundingClientRect();
    const names = [...pane.querySelectorAll(`.labels ${of} text`)]
      .map((name) => name.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const center = middle && {
      left: (middle.left + middle.right) / 2 - 5,
      right: (middle.left + middle.right) / 2 + 5,
      top: (middle.top + middle.bottom) / 2 - 5,
      bottom: (middle.top + middle.bottom) / 2 + 5
    };
    const isSeen = (box: { left: number; right: number; top: number; bottom: number }): boolean =>
      box.left > map.left && box.right < map.right && box.top > map.top && box.bottom < map.bottom;
    const keep = [...(center ? [center] : []), ...names].filter(isSeen);
    return {
      covered: over
        .filter(({ box }) =>
          keep.some(
            (part) =>
              part.left < box.right + GAP - 1 &&
              box.left < part.right + GAP - 1 &&
              part.top < box.bottom + GAP - 1 &&
              box.top < part.bottom + GAP - 1
          )
        )
        .map(({ element }) => element.className.toString()),
      share: over.reduce((sum, { area }) => sum + area, 0) / (map.width * map.height),
      mapLeft: map.height
    };
  }, id);

type Way = (page: Page, place: Named, prefix: string) => Promise<void>;

/** Clicks by script: the test tool would scroll the page before a real click. */
const press = (page: Page, link: string): Promise<void> => page.locator(link).first().dispatchEvent('click', { detail: 1 });

/** The ways to pick a place. All but the address pick on a loaded page. */
const WAYS: Record<string, Way> = {
  address: async (page, { id }, prefix) => {
    await page.goto(`/${prefix}places/${id}/`);
    await awake(page);
  },
  text: (page, { id }) => press(page, `#report a[data-place="${id}"]`),
  list: (page, { id }) => press(page, `#places a[data-of="${id}"]`),
  map: (page, { id }) => press(page, `[data-map] [data-feature="${id}"]`),
  key: async (page, { id }) => {
    await page.locator(`[data-map] [data-feature="${id}"]`).first().focus();
    await page.keyboard.press('Enter');
  },
  matrix: (page, { id }) => press(page, `[data-award^="${id}:"]`),
  search: async (page, { name }) => {
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill(name);
    await page.getByRole('dialog').getByRole('option').filter({ hasText: name }).first().click();
  }
};

/** A place can only be picked in the table or on the map if it is there. */
const leads = (page: Page, way: string, { id }: Named): Promise<boolean> =>
  page.evaluate(
    ([key, place]) =>
      key === 'matrix'
        ? document.querySelector(`[data-award^="${place}:"]`) !== null
        : !(key === 'map' || key === 'key') ||
          // No key reaches what a folded list holds.
          document.querySelector(`[data-map] [data-feature="${place}"]`)?.checkVisibility() === true,
    [way, id] as const
  );

/** Communities with every accuracy, roads of both roles, sites, and places off the map or without a position. */
const walked = ALL
  ? places
  : ['community', 'road', 'site'].flatMap((kind) => places.filter((place) => place.kind === kind).slice(0, 2)).concat(places.slice(-1));

async function expectClear(page: Page, place: Named, width: number): Promise<void> {
  await expect(popup(page, place.id)).toBeVisible();
  const isPlaced = (): Promise<boolean> =>
    page.evaluate(() =>
      Boolean(document.querySelector<HTMLElement>('[data-popup]')?.dataset['side'] ?? document.querySelector('[data-picked]'))
    );
  await expect.poll(isPlaced).toBe(true);
  const isOverMap = await page.evaluate(() => {
    const [card, map] = [document.querySelector('[data-popup]'), document.querySelector('[data-map]')].map((it) =>
      it!.getBoundingClientRect()
    );
    return card!.left < map!.right && card!.right > map!.left && card!.top < map!.bottom && card!.bottom > map!.top;
  });
  // The card is placed again when the font of the names has loaded.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  });
  const { covered, share, mapLeft } = await look(page, place.id);
  // The static map cannot move marks away from the controls in its corners; the card can.
  expect(isOverMap ? covered.filter((name) => name.includes('card')) : []).toEqual([]);
  expect(share).toBeLessThanOrEqual(0.4);
  if (width === 390) expect(mapLeft).toBeGreaterThanOrEqual(240);
}

for (const prefix of ALL ? ['', 'en/'] : [''])
  for (const [index, [width, height]] of screens.entries())
    test(`on ${width} × ${height} ${prefix}the card covers neither mark nor name of its place on the static map`, async ({ page }) => {
      if (ALL) test.slow();
      await page.setViewportSize({ width, height });
      await page.goto(`/${prefix}`);
      await awake(page);
      const ways = Object.keys(WAYS);
      for (const [nth, place] of walked.entries())
        // Each place is picked in another way on each screen.
        for (const way of ALL ? ways : [ways[(nth + index) % ways.length] ?? 'address'])
          await test.step(`${place.id}, by ${way}`, async () => {
            const taken = (await leads(page, way, place)) ? way : 'list';
            await WAYS[taken]?.(page, place, prefix);
            await expectClear(page, place, width);
            await page.keyboard.press('Escape');
            await expect(page.locator('[data-popup]')).toHaveCount(0);
          });
    });

test.describe('on the live map', () => {
  test.use({ live: true });

  test('the card stands beside its mark, and the map does not move if the mark is visible and uncovered', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await liveMap(page);
    const community = places.find(({ kind }) => kind === 'community')!;
    const before = await page.locator('[data-map]').getAttribute('data-view');
    await page.locator(`#places a[data-of="${community.id}"]`).first().click();
    await expect(popup(page, community.id)).toHaveAttribute('data-side', /top|bottom|left|right/);
    expect(await page.locator('[data-map]').getAttribute('data-view')).toBe(before);
    const { share } = await look(page, community.id);
    expect(share).toBeLessThanOrEqual(0.4);
  });

  for (const [width, height, hasTouch] of [
    [1440, 900, false],
    [390, 844, true],
    [320, 568, true]
  ] as const)
    test.describe(`${width} × ${height}`, () => {
      test.use({ viewport: { width, height }, hasTouch });

      test('with nothing picked at most a fifth of the map is covered', async ({ page }) => {
        for (const prefix of ['/', '/en/']) {
          await page.goto(prefix);
          await liveMap(page);
          expect((await look(page, 'none')).share).toBeLessThanOrEqual(0.2);
        }
      });
    });
});

test('a card with room for everything does not scroll, also after it was placed again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await awake(page);
  for (const { id } of places.filter(({ kind }) => kind === 'community')) {
    await press(page, `#map [data-feature="${id}"]`);
    const card = popup(page, id);
    await expect(card).toHaveAttribute('data-side', /./);
    await page.setViewportSize({ width: 1438, height: 900 });
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(card).not.toHaveAttribute('data-scrolls');
    await page.keyboard.press('Escape');
  }
});

for (const [width, height] of [
  [390, 844],
  [844, 390],
  [768, 1024],
  [1440, 900]
] as const)
  for (const prefix of ['/', '/en/'])
    test(`a topic and its figures cover at most 40 % of the map, ${width} × ${height} ${prefix}`, async ({ page }) => {
      const { excerpts } = fact<{ excerpts: { topic: string; figures?: unknown[] }[] }>('report');
      const most = [...excerpts].sort((a, b) => (b.figures?.length ?? 0) - (a.figures?.length ?? 0))[0]!;
      await page.setViewportSize({ width, height });
      await page.goto(`${prefix}?topic=${most.topic}`);
      await awake(page);
      await expect(page.locator('[data-strip]')).toBeVisible();
      const share = await page.locator('[data-map]').evaluate((map) => {
        const own = map.getBoundingClientRect();
        const boxes = [...map.querySelectorAll('[data-strip], .unlocated, .legend, .buttons, [data-dial]')]
          .filter((element) => element.getClientRects().length && getComputedStyle(element).visibility === 'visible')
          .map((element) => element.getBoundingClientRect());
        let covered = 0;
        for (let x = own.left; x < own.right; x += 4)
          for (let y = own.top; y < own.bottom; y += 4)
            if (boxes.some(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom)) covered += 16;
        return covered / (own.width * own.height);
      });
      expect(share).toBeLessThanOrEqual(0.4);
    });

for (const [width, height, prefix] of [
  [390, 844, '/en/'],
  [360, 640, '/'],
  [320, 568, '/'],
  [768, 1024, '/en/'],
  [844, 390, '/en/']
] as const)
  test(`a card shows words of the report and its controls at once, and those of a picked honour, ${width} × ${height}`, async ({
    page
  }) => {
    const awards = fact<{ awards: { community: string }[] }>('honours').awards.map(({ community }) => community);
    const most = [...new Set(awards)].sort((a, b) => awards.filter((id) => id === b).length - awards.filter((id) => id === a).length)[0]!;
    await page.setViewportSize({ width, height });
    await page.goto(`${prefix}places/${most}/`);
    await awake(page);
    const card = popup(page, most);
    const quote = card.locator('div[data-step]:visible blockquote');
    await expect(quote).toBeInViewport({ ratio: 1 });
    await expect(card.locator('[data-long]')).toBeInViewport({ ratio: 1 });
    await expect(card.locator('[data-turn="1"]')).toBeInViewport({ ratio: 1 });
    const before = await quote.textContent();
    await card.locator('[data-honour] a').last().scrollIntoViewIfNeeded();
    await card.locator('[data-honour] a').first().dispatchEvent('click', { detail: 1 });
    await expect(quote).not.toHaveText(before ?? '');
    await expect(quote).toBeInViewport({ ratio: 0.9 });
  });
