/** The frame opened as a page: with and without JavaScript, with every option. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { firstOf, places } from './page.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 800, height: 520 }, contextOptions: { reducedMotion: 'reduce' } });

const [community, road] = [firstOf('community'), firstOf('road')];
const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);
const liveScripts = (urls: string[]) => urls.filter((url) => /\.js(\?|$)|\.json$/.test(url));
const ready = (page: Page) => expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });

/** Addresses that a page has requested. */
function requests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a place picked in the list or on the static map shows its excerpts', async ({ page }) => {
    await page.goto('/embed/');
    await page.locator(`[data-list] a[data-of="${community.id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/embed/${community.id}/$`));
    await expect(card(page, community.id).getByRole('heading', { name: community.name })).toBeVisible();
    await expect(card(page, community.id).locator('[data-excerpt]').first()).toBeVisible();
    await card(page, community.id).locator('a[data-close]').click();
    await page.locator(`[data-feature="${road.id}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, road.id).locator('[data-excerpt]').first()).toBeVisible();
    await expect(page.locator('[data-start]')).toBeHidden();
    await expect(page.locator('footer a[data-full]')).toHaveAttribute('href', new RegExp(`places/${road.id}/$`));
  });
});

test('the first load fetches no script and no data: a page, a style sheet and a font, without Latin letters', async ({ page }) => {
  const urls = requests(page);
  await page.goto('/embed/');
  await page.waitForLoadState('networkidle');
  await page.locator(`[data-list] a[data-of="${community.id}"]`).click();
  await expect(card(page, community.id)).toBeVisible();
  expect(liveScripts(urls)).toEqual([]);
  const fonts = urls.filter((url) => /\.woff2$/.test(url));
  expect(fonts).toEqual([expect.stringMatching(/\/labels\.[\w-]+\.woff2$/)]);
});

test.describe('the live map starts', () => {
  test.use({ live: true });

  test('by its button, and replaces the static map', async ({ page }) => {
    await page.goto('/embed/');
    await page.getByRole('button', { name: '启用互动地图' }).click();
    await ready(page);
    // Hidden but not removed: the keyboard focus is on its links.
    await expect(page.locator('[data-drawn]')).toHaveCSS('opacity', '0');
    await expect(page.locator('[data-start]')).toBeHidden();
    await expect(page.getByRole('button', { name: '放大' })).toBeVisible();
  });

  test('by a tap on the map, which also picks the place', async ({ page }) => {
    await page.goto('/embed/');
    const box = await page.locator(`[data-feature="${community.id}"]`).boundingBox();
    if (!box) throw new Error('not drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(card(page, community.id)).toBeVisible();
    await ready(page);
    await expect(card(page, community.id)).toBeVisible();
  });

  test('by a key that moves the map', async ({ page }) => {
    await page.goto('/embed/');
    await page.locator(`[data-feature="${road.id}"]`).focus();
    await page.keyboard.press('ArrowRight');
    await ready(page);
  });

  test('by itself, with load=auto', async ({ page }) => {
    await page.goto('/embed/?load=auto');
    await ready(page);
  });

  test('never, with load=static', async ({ page }) => {
    const urls = requests(page);
    await page.goto('/embed/?load=static');
    await page.locator('[data-map]').click({ position: { x: 5, y: 5 } });
    await page.locator(`[data-feature="${road.id}"]`).focus();
    await page.keyboard.press('+');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-start]')).toBeHidden();
    expect(liveScripts(urls)).toEqual([]);
  });
});

test.describe('without WebGL', () => {
  test.use({ expectedWords: /WebGL/, live: true });

  test('the static map stays, with a message', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto('/embed/?load=auto');
    await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'unsupported');
    await expect(page.locator('[data-failure="unsupported"]')).toBeVisible();
    await page.locator(`[data-list] a[data-of="${road.id}"]`).click();
    await expect(card(page, road.id)).toBeVisible();
  });
});

test.describe('options', () => {
  test('theme', async ({ page }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto('/embed/?theme=dark');
    expect(await paper()).toBe('rgb(21, 24, 26)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/embed/?theme=light');
    expect(await paper()).toBe('rgb(251, 250, 246)');
    await page.goto('/embed/');
    expect(await paper()).toBe('rgb(21, 24, 26)');
  });

  test('roles and honour filter the frame, and the link to the full map keeps them', async ({ page }) => {
    await page.goto('/embed/?roles=community&honour=province');
    await expect(page.locator(`[data-feature="${road.id}"]`)).toBeHidden();
    await expect(page.locator(`[data-list] a[data-of="${road.id}"]`)).toBeHidden();
    await expect(page.locator('footer a[data-full]')).toHaveAttribute('href', /\/\?roles=community&honour=province$/);
  });

  test('a filter leaves no empty heading in the list, and no gap before the first place', async ({ page }) => {
    await page.goto(`/embed/?roles=${road.role}`);
    await expect(page.locator(`[data-list] a[data-of="${road.id}"]`)).toBeVisible();
    const groups = await page
      .locator('[data-list] section')
      .filter({ visible: true })
      .evaluateAll((sections) =>
        sections.map((section) => {
          const first = [...section.querySelectorAll('a')].find(({ offsetHeight }) => offsetHeight > 0);
          return first ? first.getBoundingClientRect().left - section.getBoundingClientRect().left : 'no place';
        })
      );
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.filter((indent) => indent !== 0)).toEqual([]);
  });

  for (const ui of ['full', 'map', 'card']) {
    test(`a filter that leaves nothing says so and can be reset, with ui=${ui}`, async ({ page }) => {
      const words = page.locator('[data-nothing-left]');
      const drawn = ui === 'card' ? page.locator(`[data-list] a[data-of="${road.id}"]`) : page.locator(`[data-feature="${road.id}"]`);
      await page.goto(`/embed/?roles=none&ui=${ui}`);
      await expect(words).toBeVisible();
      await expect(drawn).toBeHidden();
      await words.getByRole('button', { name: '全部显示' }).click();
      await expect(words).toBeHidden();
      await expect(drawn).toBeVisible();
      await expect(page).toHaveURL(ui === 'full' ? /\/embed\/$/ : new RegExp(`/embed/\\?ui=${ui}$`));
    });
  }

  test('a filter is reset by keyboard, and the focus is on the first place', async ({ page }) => {
    await page.goto('/en/embed/?roles=none');
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await expect(page.locator('[data-nothing-left]')).toBeHidden();
    await expect(page.locator('[data-list] a').first()).toBeFocused();
  });

  test('ui', async ({ page }) => {
    await page.goto('/embed/?ui=map');
    await expect(page.locator('[data-list]')).toBeHidden();
    await page.goto(`/embed/${community.id}/?ui=card`);
    await expect(page.locator('[data-map]')).toBeHidden();
    await expect(card(page, community.id)).toBeVisible();
    await page.goto('/embed/?ui=card');
    await expect(page.locator('[data-list]')).toBeVisible();
  });

  test('text', async ({ page }) => {
    await page.goto(`/embed/${community.id}/?text=off`);
    await expect(card(page, community.id).getByRole('heading')).toBeVisible();
    await expect(card(page, community.id).locator('[data-excerpt]').first()).toBeHidden();
  });

  test('unknown values are ignored and logged to the console', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto('/embed/?theme=purple&colour=red&roles=%00&__proto__=1#?secret=abc');
    await expect(page.locator('[data-list]')).toBeVisible();
    expect(said.join()).toContain('theme=purple');
  });

  test('stay in the address while places are picked, and restore everything', async ({ page }) => {
    await page.goto('/embed/?theme=dark&childId=x#?secret=abc');
    await page.locator(`[data-list] a[data-of="${community.id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/embed/${community.id}/\\?theme=dark&childId=x#\\?secret=abc$`));
    await page.reload();
    await expect(card(page, community.id)).toBeVisible();
  });
});

test('by keyboard: from the list to the card, and back to the same link', async ({ page }) => {
  await page.goto('/embed/');
  const link = page.locator(`[data-list] a[data-of="${community.id}"]`);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(card(page, community.id).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, community.id)).toBeHidden();
  await expect(link).toBeFocused();
});

test.describe('the card is that of the page', () => {
  const counter = (page: Page) => card(page, community.id).locator('[data-at]');
  const shown = (page: Page) => card(page, community.id).locator('[data-excerpt]').filter({ visible: true });

  test('it shows one excerpt, and steps through them by its buttons and by arrow keys, round and round', async ({ page }) => {
    await page.goto(`/embed/${community.id}/`);
    const of = await card(page, community.id).locator('[data-excerpt]').count();
    await expect(shown(page)).toHaveCount(1);
    await expect(counter(page)).toHaveText(`1 / ${of}`);
    const first = await shown(page).getAttribute('data-excerpt');
    await card(page, community.id).getByRole('button', { name: '下一处' }).click();
    await expect(counter(page)).toHaveText(`2 / ${of}`);
    expect(await shown(page).getAttribute('data-excerpt')).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(counter(page)).toHaveText(`${of} / ${of}`);
  });

  for (const [ui, width, height] of [
    ['full', 1000, 600],
    ['full', 320, 480],
    ['map', 400, 480],
    ['card', 320, 480]
  ] as const) {
    test(`an honour steps to the sentence that proves it, which is in view, ui=${ui}, ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/embed/${community.id}/?ui=${ui}`);
      const honours = card(page, community.id).locator('[data-honour] a');
      for (const honour of [honours.last(), honours.first()]) {
        const proof = await honour.getAttribute('data-read');
        await honour.click();
        await expect(shown(page)).toHaveAttribute('data-excerpt', proof ?? '');
        await expect(shown(page)).toBeInViewport();
        await expect(page).toHaveURL(new RegExp(`/embed/${community.id}/`));
      }
    });
  }

  for (const [width, height] of [
    [320, 400],
    [400, 500],
    [640, 480],
    [1000, 600]
  ] as const) {
    test(`with the map alone it covers neither the mark nor the name of its place, ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const { id } of places.filter(({ role, geometry }) => role && geometry && 'point' in geometry)) {
        await page.goto(`/embed/${id}/?ui=map&load=static`);
        await expect(card(page, id)).toBeVisible();
        const covered = await page.evaluate((open) => {
          const box = document.querySelector('[data-popup]')?.getBoundingClientRect();
          const of = `[data-map] [data-drawn]`;
          const names = [...document.querySelectorAll(`${of} .labels [data-of="${open}"] text`)].map((name) =>
            name.getBoundingClientRect()
          );
          const mark = document.querySelector(`${of} .marks [data-of="${open}"]`)?.getBoundingClientRect();
          const { left = 0, top = 0, width = 0, height = 0 } = mark ?? {};
          const middle = new DOMRect(left + width / 2 - 5, top + height / 2 - 5, 10, 10);
          const isUnder = (one: DOMRect): boolean =>
            box !== undefined && one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top;
          return mark ? [...names, middle].filter(isUnder).length : 'not drawn';
        }, id);
        expect(covered, id).toBe(0);
      }
    });
  }

  test('Escape with nothing open does not scroll the list', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto('/embed/');
    const side = page.locator('[data-side]');
    await side.evaluate((element) => (element.scrollTop = 60));
    await page.keyboard.press('Escape');
    expect(await side.evaluate(({ scrollTop }) => scrollTop)).toBe(60);
  });

  test('a chosen honour is highlighted, and the strip of a topic gives way to it, as on the page', async ({ page }) => {
    await page.goto('/embed/?topic=civil-dining&honour=ten-star');
    await expect(page.locator('[data-map]')).toHaveAttribute('data-lit-by', 'honour');
    await expect(page.locator('[data-strip]')).toBeHidden();
    await expect(page.locator('[data-list]')).toBeVisible();
  });

  test('the map says so when roles hide all holders of the chosen honour, as on the page', async ({ page }) => {
    await page.goto(`/embed/?honour=ten-star&roles=${road.role}`);
    await expect(page.locator('[data-nothing-left]')).toBeVisible();
  });

  test('neither stepping nor opening adds an entry to the history', async ({ page }) => {
    await page.goto('/embed/');
    const before = await page.evaluate(() => history.length);
    for (let times = 0; times < 3; times++) {
      await page.locator(`[data-list] a[data-of="${community.id}"]`).click();
      await card(page, community.id).getByRole('button', { name: '下一处' }).click();
      await card(page, community.id).locator('a[data-close]').click();
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('without JavaScript it shows all excerpts, and no buttons that do nothing', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(`/embed/${community.id}/`);
    await expect(shown(page)).toHaveCount(await card(page, community.id).locator('[data-excerpt]').count());
    await expect(card(page, community.id).getByRole('button')).toHaveCount(0);
    // The foot names the topic of one excerpt.
    await expect(card(page, community.id).locator('footer')).toBeHidden();
    await context.close();
  });
});

for (const language of ['', 'en/']) {
  test(`a card tells direction and distance of a place off the map, where there is no compass rose, /${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 480, height: 520 });
    await page.goto(`/${language}embed/`);
    await expect(page.locator('[data-dial]')).toBeHidden();
    const offMap = await page
      .locator('[data-dial] li')
      .evaluateAll((entries) =>
        entries.map((entry) => [entry.querySelector('a')?.dataset['of'] ?? '', entry.querySelector('small')?.textContent ?? ''] as const)
      );
    expect(offMap.length).toBeGreaterThan(0);
    for (const [id, where] of offMap) {
      await page.goto(`/${language}embed/${id}/`);
      await expect(card(page, id).getByText(where)).toBeVisible();
    }
  });

  for (const [width, height] of [
    [240, 360],
    [240, 480],
    [320, 480],
    [480, 520],
    [640, 520],
    [600, 300],
    [1000, 600]
  ] as const) {
    test(`the introduction can be read to its end in ${width} × ${height}, /${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${language}embed/`);
      const lines = page.locator('[data-lines] p, [data-introduction]').filter({ visible: true });
      await expect(lines).toHaveCount(1);
      expect(await lines.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
      await lines.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      const end = await lines.evaluate((element) => element.getBoundingClientRect().bottom);
      expect(end).toBeLessThanOrEqual(height);
    });
  }
}

test('search engines are pointed to the full page instead', async ({ page }) => {
  await page.goto(`/embed/${community.id}/`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/places/${community.id}/$`));
});

for (const theme of ['light', 'dark'] as const) {
  for (const path of ['/embed/', `/embed/${community.id}/`, `/embed/${community.id}/?ui=map`, '/embed/?ui=card', '/embed/?roles=none']) {
    test(`axe finds no barrier in ${path}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    });
  }
}

for (const width of [240, 320, 480, 700]) {
  test(`nothing overflows sideways in a column of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 480 });
    for (const path of ['/embed/', `/embed/${community.id}/`]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
