/** Topics, sentences and picks all highlight something on the map. */
import { communities, excerpts, geo, litBy, press, rail, type Scope, strip, told, topics } from './campaign.ts';
import { awake, liveMap, mentions, places } from './page.ts';
import { all, expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const languages = all ? ['', 'en/'] : [''];

for (const language of languages)
  test(`every topic highlights its places, shows its sentence and marks it in the text ${language}`, async ({ page }) => {
    await page.goto(`/${language}`);
    await awake(page);
    expect(
      await page
        .locator('[data-topics] [data-topic]:not([data-topic=""])')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-topic')))
    ).toEqual(topics);
    for (const topic of topics) {
      await press(page, topic);
      const own = excerpts.filter((excerpt) => excerpt.topic === topic);
      const { lit, scope } = await told(page);
      expect(lit, topic).toEqual(litBy(own));
      expect(own.map((excerpt) => excerpt.scope)).toContain(scope);
      const shown = strip(page).locator('[data-excerpt]:visible');
      await expect(shown).toHaveCount(1);
      expect(own.map(({ id }) => id)).toContain(await shown.getAttribute('data-excerpt'));
      await expect(page.locator('#report [data-passage].reading').first()).toBeInViewport();
      await expect(page).toHaveURL(new RegExp(`[?]topic=${topic}$`));
      // Something visible is highlighted: the frame of the map, rings, places on the map, the list of unlocated places, or the edge.
      const isSeen = await page.evaluate(() => {
        const seen = (element: Element | null) => element !== null && element.getClientRects().length > 0;
        if (document.querySelector<HTMLElement>('[data-map]')?.dataset['scope'] === 'whole-area')
          return getComputedStyle(document.querySelector('[data-map] .scope')!).visibility === 'visible';
        const lit = [...document.querySelectorAll('[data-map] .lit')];
        return lit.some(seen) && lit.every((element) => getComputedStyle(element).visibility === 'visible');
      });
      expect(isSeen, topic).toBe(true);
    }
    await press(page, '');
    // The text is at the last sentence: what is being read is highlighted again.
    await expect(page.locator('[data-map]')).not.toHaveAttribute('data-lit-by', 'topic');
    await expect(page.locator('[data-strip]:not([data-caption]):visible')).toHaveCount(0);
  });

for (const language of languages)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 }
  ])
    test(`scrolling from top to bottom highlights every excerpt, and the whole area for all other words, ${language}${size.width}`, async ({
      page
    }) => {
      await page.setViewportSize(size);
      await page.goto(`/${language}`);
      await awake(page);
      const read = await page.evaluate(async () => {
        // Sections are laid out, so their heights are final.
        document.documentElement.style.setProperty('--unseen', 'visible');
        const map = document.querySelector<HTMLElement>('[data-map]')!;
        const found: Record<string, { scope: string; lit: string }> = {};
        const report = document.getElementById('report')!;
        while (report.getBoundingClientRect().bottom > 0) {
          const before = scrollY;
          const { top, bottom } = report.getBoundingClientRect();
          scrollBy(0, 6);
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          const { litBy, scope = '', lit = '' } = map.dataset;
          const shown = document.querySelector('[data-strip]:not([hidden]) [data-step]:not([hidden]) [data-excerpt]');
          // Empty: words in no excerpt.
          if (litBy === 'reading') found[shown?.getAttribute('data-excerpt') ?? ''] = { scope, lit };
          else if (top < 0 && bottom > innerHeight) found['nothing'] = { scope, lit };
          if (scrollY === before) break;
        }
        return found;
      });
      const wanted = { '': 'whole-area', ...Object.fromEntries(excerpts.map((excerpt) => [excerpt.id, excerpt.scope])) };
      expect(Object.fromEntries(Object.entries(read).map(([id, { scope }]) => [id, scope]))).toEqual(wanted);
      for (const excerpt of excerpts) expect(read[excerpt.id]?.lit.split(' ').filter(Boolean).sort(), excerpt.id).toEqual(litBy([excerpt]));
      await expect(page).toHaveURL(new RegExp(`/${language}$`));
    });

test('an open place takes precedence over the passage being read; the switch turns following off and is remembered', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const scroll = (by: number) => page.evaluate((pixels) => scrollBy(0, pixels), by);
  const lit = () => page.locator('[data-map]').getAttribute('data-lit-by');
  await scroll(700);
  await expect.poll(lit).toBe('reading');
  const { id } = places.find(({ kind }) => kind === 'community')!;
  await page.locator(`[data-map] [data-feature="${id}"]`).first().dispatchEvent('click', { detail: 1 });
  await expect.poll(lit).toBe('place');
  await scroll(60);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-lit-by', 'place');
  await page.keyboard.press('Escape');
  await expect.poll(lit).toBe('reading');
  await page.locator('[data-follow]').click();
  await expect(page.locator('[data-follow]')).toHaveAttribute('aria-pressed', 'false');
  expect(await lit()).toBeNull();
  await page.reload();
  await awake(page);
  await expect(page.locator('[data-follow]')).toHaveAttribute('aria-pressed', 'false');
  await scroll(60);
  await scroll(60);
  expect(await lit()).toBeNull();
});

for (const language of languages)
  test(`every mention of the text opens a card and highlights something on the map ${language}`, async ({ page }) => {
    await page.goto(`/${language}`);
    await awake(page);
    const count = await mentions(page).count();
    expect(count).toBeGreaterThan(excerpts.length);
    const dead = await page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLElement>('a[data-place][data-span]')];
      const missing: string[] = [];
      for (const link of links) {
        const id = link.dataset['place'] ?? '';
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
        for (let tries = 0; tries < 60 && !document.querySelector(`[data-popup="${id}"]:not([hidden])`); tries++)
          await new Promise((later) => setTimeout(later, 16));
        const map = document.querySelector<HTMLElement>('[data-map]')!;
        const own = [...map.querySelectorAll(`.selected:is([data-feature="${id}"], [data-of="${id}"])`)];
        const isLit = map.dataset['scope'] !== undefined || own.some((element) => element.getClientRects().length > 0);
        if (!isLit || !document.querySelector(`[data-popup="${id}"]:not([hidden])`)) missing.push(`${id} ${link.dataset['span']}`);
      }
      return missing;
    });
    expect(dead).toEqual([]);
  });

test('on a phone a button opens the list of places not on the map, and picking a place closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await awake(page);
  const lost = page.locator('[data-off-map] [data-feature]');
  await expect(lost.first()).toBeHidden();
  await page.locator('[data-off-map] [aria-expanded]').click();
  await expect(page.locator('[data-off-map] [aria-expanded]')).toHaveAttribute('aria-expanded', 'true');
  const id = (await lost.first().getAttribute('data-feature')) ?? '';
  await lost.first().click();
  await expect(page.locator(`[data-popup="${id}"]`)).toBeVisible();
  await expect(lost.first()).toBeHidden();
});

test('a figure of the list highlights the places of its sentence', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const excerpt = excerpts.find(({ figures = [], scope }) => figures.length && scope === 'places')!;
  await page.locator(`[data-figure][data-read="${excerpt.id}"]`).first().click();
  await expect.poll(async () => (await told(page)).lit).toEqual([...excerpt.places].sort());
});

test('a topic picked in the search is chosen on the map', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('文明餐桌');
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page).toHaveURL(/topic=civil-dining$/);
  await expect(strip(page)).toHaveCount(1);
});

test('a column of the table of honours highlights its holders, and a click filters by them', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const { awards } = geo<{ awards: { community: string; honour: string }[] }>('honours');
  const honour = awards[0]!.honour;
  const holders = [...new Set(awards.filter((award) => award.honour === honour).map(({ community }) => community))].sort();
  const head = page.locator(`[data-honour-head="${honour}"] a`);
  await head.scrollIntoViewIfNeeded();
  await head.hover();
  await expect.poll(async () => (await told(page)).lit).toEqual(holders);
  await head.click();
  await expect(page).toHaveURL(new RegExp(`[?]honour=${honour}$`));
  await expect(head).toHaveAttribute('aria-current', 'true');
  await expect(page.locator(`[data-filter-status] [data-honour-name="${honour}"]`)).toBeVisible();
  await expect(page.locator('[data-layer="community"] [data-count]')).toHaveText(`${holders.length} / ${communities.length}`);
  await page.locator('[data-clear-honour]').click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('[data-filter-status]')).toBeHidden();
});

test('when the filter leaves no place, a message says so and how to reset it', async ({ page }) => {
  await page.goto('/?roles=none');
  await awake(page);
  await expect(page.locator('[data-nothing-left]')).toBeVisible();
  await page.locator('[data-nothing-left] [data-show-all]').click();
  await expect(page.locator('[data-nothing-left]')).toBeHidden();
  await expect(page).toHaveURL(/\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link of a topic leads to its first passage', async ({ page }) => {
    await page.goto('/');
    await rail(page, 'blood-donation').click();
    await expect(page).toHaveURL(/#p-\d+$/);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
    await expect(page.locator('[data-follow]')).toBeHidden();
  });
});

test.describe('in a frame', () => {
  test.use({ viewport: { width: 640, height: 560 } });

  test('a topic in the address shows its sentence in place of the list, and highlights its places', async ({ page }) => {
    await page.goto('/embed/?topic=billboards');
    await expect(strip(page)).toHaveCount(1);
    await expect(page.locator('[data-list]')).toBeHidden();
    expect((await told(page)).lit).toEqual(litBy(excerpts.filter(({ topic }) => topic === 'billboards')));
    await strip(page).locator('a[data-topic]').click();
    await expect(page.locator('[data-list]')).toBeVisible();
    await expect(page).toHaveURL(/\/embed\/$/);
  });
});

test.describe('on the live map', () => {
  test.use({ live: true });

  /** Topics with a single scope, one for each scope. */
  const ofEachScope = (['places', 'all-communities', 'whole-area'] satisfies Scope[]).map((scope) =>
    topics.find((id) => excerpts.filter((one) => one.topic === id).every((one) => one.scope === scope))!
  );

  test('each scope is drawn on the map', async ({ page }) => {
    await page.goto('/');
    await liveMap(page);
    const picture = () => page.locator('[data-map] canvas').screenshot();
    const shown = [await picture()];
    for (const topic of ofEachScope) {
      await press(page, topic);
      let now = await picture();
      await expect
        .poll(async () => {
          now = await picture();
          return shown.some((before) => before.equals(now));
        })
        .toBe(false);
      shown.push(now);
    }
    await expect(page.locator('[data-map] > .scope')).toHaveCSS('visibility', 'visible');
  });

  test('topics highlight their places', async ({ page }) => {
    await page.goto('/');
    await liveMap(page);
    for (const topic of all ? topics : ofEachScope) {
      await press(page, topic);
      const own = excerpts.filter((excerpt) => excerpt.topic === topic);
      const { lit, scope } = await told(page);
      expect(lit, topic).toEqual(litBy(own));
      expect(own.map((excerpt) => excerpt.scope)).toContain(scope);
      await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready');
    }
  });

  test.describe('without reduced motion', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('the camera shows what a section is about where that is much larger then, and never more than the whole map', async ({ page }) => {
      // Wide and low: the communities fill the map twice as large as the whole of it does.
      await page.setViewportSize({ width: 900, height: 1000 });
      await page.goto('/');
      await liveMap(page);
      const view = async () => (await page.locator('[data-map]').getAttribute('data-view'))!;
      const widthOf = (bounds: string): number => {
        const [west = 0, , east = 0] = bounds.split(',').map(Number);
        return Number((east - west).toFixed(4));
      };
      const first = await view();
      const seen = new Set([widthOf(first)]);
      for (const heading of await page.locator('#report h2').all()) {
        await heading.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
        let before = '';
        await expect
          .poll(
            async () => {
              const [last, now] = [before, await view()];
              before = now;
              return now === last;
            },
            { intervals: [900] }
          )
          .toBe(true);
        expect(widthOf(before) / widthOf(first)).toBeLessThan(1.1);
        seen.add(widthOf(before));
      }
      expect(seen.size).toBeGreaterThan(1);
    });
  });
});
