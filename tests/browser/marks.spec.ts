/**
 * What the campaign added on and around the map (signs of honours, topics, strip, list of unlocated places, compass rose, reading along,
 * tour), used in other ways: forced colours, screen reader, keyboard, touch.
 */
import type { Page } from '@playwright/test';
import { wcagContrast } from 'culori';
import { awake, fact, firstOf } from './page.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { excerpts } = fact<{ excerpts: { topic: string; scope: string; figures?: unknown[] }[] }>('report');
/** A topic with figures and several sentences: its strip is the largest. */
const [topic = ''] = excerpts
  .filter(({ figures = [], topic: id }) => figures.length && excerpts.filter((other) => other.topic === id).length > 1)
  .map((excerpt) => excerpt.topic);
const languages = { zh: '', en: 'en/' };

const told = {
  zh: {
    rail: `
      - navigation "话题":
        - link "全部"
        - link`,
    strip: `
      - group "话题":
        - paragraph
        - button "上一句"
        - text: /1 \\/ \\d+/
        - button "下一句"
        - link "关闭话题"`,
    box: `
      - group "不在图上":
        - list:
          - listitem:
            - link`,
    rose: /图外/
  },
  en: {
    rail: `
      - navigation "Topics":
        - link "All"
        - link`,
    strip: `
      - group "Topics":
        - paragraph
        - button /Previous/
        - text: /1 \\/ \\d+/
        - button /Next/
        - link /Close/`,
    box: `
      - group "Not on the map":
        - list:
          - listitem:
            - link`,
    rose: /off the map/
  }
};

for (const [language, prefix] of Object.entries(languages))
  test(`topics, strip, off-map list, compass rose, switch and signs have accessible roles and names, ${language}`, async ({ page }) => {
    const { rail, strip, box, rose } = told[language as keyof typeof told];
    await page.goto(`/${prefix}?topic=${topic}`);
    await awake(page);
    await expect(page.locator('[data-topics]')).toMatchAriaSnapshot(rail);
    await expect(page.locator(`[data-topics] [data-topic="${topic}"]`)).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('[data-strip]')).toMatchAriaSnapshot(strip);
    // Collapsed to a button if names are long.
    const opener = page.locator('[data-off-map] [aria-expanded]');
    if (await opener.isVisible()) {
      await expect(opener).toHaveAttribute('aria-expanded', 'false');
      await opener.click();
    }
    await expect(page.locator('[data-off-map]')).toMatchAriaSnapshot(box);
    await expect(page.locator('[data-follow]')).toHaveRole('button');
    await expect(page.locator('[data-follow]')).toHaveAccessibleName(/./);
    for (const mark of await page.locator('[data-dial] [data-feature]').all()) await expect(mark).toHaveAccessibleName(rose);
    // Signs are images: the card has the same as text.
    await page.goto(`/${prefix}places/${firstOf('community').id}/`);
    await expect(page.locator('[data-popup] [data-honour] a').first()).toHaveAccessibleName(language === 'zh' ? /级别/ : /level/);
  });

/** The part of the page that has the focus, and whether it is visible there. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const parts = ['data-topics', 'data-follow', 'data-strip', 'data-off-map', 'data-dial', 'data-legend', 'data-tour'];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      part: parts.find((part) => element.closest(`[${part}]`)) ?? null,
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    };
  });

test('every one of them can be reached by keyboard, with a visible focus', async ({ page }) => {
  await page.goto(`/?topic=${topic}`);
  await awake(page);
  await page.locator('[data-topics] [aria-current]').focus();
  const reached = new Set<string>();
  // In the list and on the rose the arrow keys move the focus, as they do between marks.
  for (let step = 0; step < 70; step++) {
    await page.keyboard.press('Tab');
    const { part, isSeen } = await focused(page);
    if (!part) continue;
    reached.add(part);
    expect(isSeen, part).toBe(true);
  }
  expect([...reached].sort()).toEqual(['data-dial', 'data-follow', 'data-legend', 'data-off-map', 'data-strip', 'data-topics']);
});

for (const [name, viewport] of Object.entries({
  'at 320 px': { width: 320, height: 640 },
  'at 400 %': { width: 320, height: 256 }
}))
  test(`${name} topics, strip, off-map list, compass rose and tour are fully visible`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const isWhole = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && left >= 0 && right <= innerWidth + 0.5 && element.scrollWidth <= element.clientWidth + 1;
      });
    for (const prefix of Object.values(languages)) {
      await page.goto(`/${prefix}?topic=${topic}`);
      await awake(page);
      await expect.poll(() => isWhole('[data-strip]'), 'strip').toBe(true);
      const entries = page.locator('[data-topics] [data-topic]');
      await entries.first().focus();
      await page.keyboard.press('End');
      await expect(entries.last()).toBeFocused();
      await expect(entries.last()).toBeInViewport({ ratio: 1 });
      await page.goto(`/${prefix}`);
      await awake(page);
      await page.locator('[data-off-map] [aria-expanded]').click();
      await expect.poll(() => isWhole('[data-off-map]'), 'box').toBe(true);
      await page.locator('[data-off-map] [data-feature]').last().scrollIntoViewIfNeeded();
      await expect(page.locator('[data-off-map] [data-feature]').last()).toBeInViewport();
      await page.locator('[data-off-map] [aria-expanded]').click();
      await page.locator('[data-dial] summary').click();
      await expect.poll(() => isWhole('[data-dial]'), 'rose').toBe(true);
      await page.keyboard.press('Escape');
      await page.goto(`/${prefix}?stop=1`);
      await awake(page);
      await expect.poll(() => isWhole('[data-tour]'), 'tour').toBe(true);
    }
  });

test.describe('in forced colours', () => {
  const styleOf = (page: Page, selector: string, property: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name), [property, pseudo] as [
        string,
        string | undefined
      ]);

  for (const colorScheme of ['light', 'dark'] as const)
    test(`chosen, highlighted and switched-on elements differ from others, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(`/?topic=${topic}`);
      await awake(page);
      const line = 'border-bottom-color';
      const [chosen, other] = [`[data-topics] [data-topic="${topic}"]`, '[data-topics] [data-topic=""]'];
      expect(await styleOf(page, chosen, line)).not.toBe(await styleOf(page, other, line));
      const filled = () => styleOf(page, '[data-follow]', 'background-color', '::after');
      const on = await filled();
      await page.locator('[data-follow]').click();
      expect(await filled()).not.toBe(on);
      // The strip has a border, because its background is that of the page.
      expect(parseFloat(await styleOf(page, '[data-strip]', 'border-left-width'))).toBeGreaterThanOrEqual(1);
      // A highlighted place in the list differs in more than its tint, which forced colours remove.
      const lost = page.locator('[data-off-map] [data-feature]');
      const looks = (index: number) =>
        lost.nth(index).evaluate((link) => {
          const { outlineStyle, textDecorationLine, fontWeight } = getComputedStyle(link);
          return [outlineStyle, textDecorationLine, fontWeight].join();
        });
      const plain = await looks(0);
      await lost.first().hover();
      expect(await looks(0)).not.toBe(plain);
    });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`compass rose and map are readable on their own background, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto('/');
      await awake(page);
      const [disc, words, mark] = await Promise.all([
        styleOf(page, '[data-dial] .disc', 'fill'),
        styleOf(page, '[data-dial] text', 'fill'),
        styleOf(page, '[data-dial] .sign', 'fill')
      ]);
      expect(wcagContrast(disc, words), `${words} on ${disc}`).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(disc, mark), `${mark} on ${disc}`).toBeGreaterThanOrEqual(3);
      const [land, full, pale] = await Promise.all([
        styleOf(page, '.static-map', 'background-color'),
        styleOf(page, '.static-map .sign-full', 'fill'),
        styleOf(page, '.static-map .sign-bars', 'fill')
      ]);
      expect(wcagContrast(land, full)).toBeGreaterThanOrEqual(3);
      expect(wcagContrast(full, pale)).toBeGreaterThanOrEqual(3);
    });

  test('full and empty bars of the table of honours differ', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const [full, empty] = await page.locator('#honours td').evaluateAll((cells) => {
      const fillOf = (selector: string) =>
        cells.flatMap((cell) => [...cell.querySelectorAll(selector)]).map((bars) => getComputedStyle(bars).fill)[0];
      return [fillOf('path.full'), fillOf('path:not(.full)')];
    });
    expect(full).toBeDefined();
    expect(empty).toBeDefined();
    expect(full).not.toBe(empty);
  });
});
