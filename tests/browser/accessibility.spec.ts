/** Two accessibility checkers (axe, HTML_CodeSniffer) on the main pages, in both languages, both themes, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fact, firstOf, liveMap, openHonours, openSearch, openShare } from './page.ts';
import { all, expect, test } from './test.ts';

type State = {
  path: string;
  open?: (page: Page) => Promise<void>;
  /** A page without a map. */
  still?: true;
  /** Only the part that is new in this state is checked; the rest of the page has been checked before. */
  within?: string;
};

const { excerpts } = fact<{ excerpts: { topic: string; scope: string }[] }>('report');
const topicOf = (wanted: string): string => excerpts.find(({ scope }) => scope === wanted)?.topic ?? '';
const [topic, wholeArea] = [topicOf('places'), topicOf('whole-area')];

/** States of the site; add a line for another one. */
const states: Record<string, State> = {
  'the report': { path: '' },
  'a community': { path: `places/${firstOf('community').id}/`, within: '[data-stage], #report .reading' },
  honours: { path: `places/${firstOf('community').id}/`, open: openHonours, within: 'aside.panel' },
  'the frame': { path: `embed/${firstOf('road').id}/` },
  'a topic': { path: `?topic=${topic}`, within: '[data-stage]' },
  'what no place is named for': { path: `?topic=${wholeArea}`, within: '[data-strip]' },
  'the compass rose': { path: '', open: (page) => page.locator('[data-dial] summary').click(), within: '[data-dial]' },
  'the tour': { path: '?stop=1', within: '[data-tour]' },
  'the share dialog': { path: `places/${firstOf('community').id}/`, open: openShare, within: 'dialog' },
  'the search box': { path: '', open: openSearch, within: 'dialog' },
  'the search box that finds nothing': { path: '', open: findNothing, within: 'dialog' },
  'the page of the search': { path: 'search/?q=wenming', still: true }
};

async function findNothing(page: Page): Promise<void> {
  await openSearch(page);
  await page.getByRole('dialog').getByRole('combobox').fill('wenmingxyz');
  await expect(page.getByRole('dialog').getByText('wenmingxyz').first()).toBeVisible();
}

const languages = { zh: '', en: 'en/' };
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

/** HTML_CodeSniffer, the engine of pa11y, as a script for the page. */
const sniffer = readFileSync('node_modules/html_codesniffer/build/HTMLCS.js', 'utf8');
type Message = { type: number; code: string; msg: string; element: Element };
declare global {
  // What the script defines.
  var HTMLCS: {
    process: (standard: string, root: Document | Element, done: () => void) => void;
    getMessages: () => Message[];
  };
}

/** Errors by WCAG 2.1 AA; warnings and notices need a human, as they do with axe. */
async function sniffed(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(sniffer);
  return page.evaluate(
    (part) =>
      new Promise<string[]>((done) =>
        HTMLCS.process('WCAG2AA', (part && document.querySelector(part)) || document, () =>
          done(
            HTMLCS.getMessages()
              .filter(({ type }) => type === 1)
              .map(({ code, msg, element }) => `${code} ${element.outerHTML.slice(0, 120)} ${msg}`)
          )
        )
      ),
    within
  );
}

/** All rules, or only those about colours and sizes. */
async function axe(page: Page, within?: string, isFull = true): Promise<string[]> {
  // Otherwise it opens a new page each time, to merge results from frames of other origins.
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .exclude('dialog iframe');
  if (isFull) builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  // The text has the same colours in every language and size.
  else builder.withRules(['color-contrast', 'target-size', 'link-in-text-block']).exclude('#report');
  if (within) builder.include(within);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Checked with all rules; other combinations only with rules about colours and sizes. `npm run test:all` uses all rules everywhere. */
const inFull = (combination: string): boolean => all || ['zh, light, wide', 'en, dark, narrow'].includes(combination);

for (const [language, prefix] of Object.entries(languages))
  for (const [size, viewport] of Object.entries(sizes)) {
    // Only a release checks the combinations that have the language of one of these and the size of the other.
    if (!['light', 'dark'].some((theme) => inFull(`${language}, ${theme}, ${size}`))) continue;
    test(`axe and HTML_CodeSniffer find no barrier in ${language}, ${size}, light and dark`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const found: string[] = [];
      for (const [name, { path, open, still, within }] of Object.entries(states)) {
        const themes = (['light', 'dark'] as const).map((theme) => ({ theme, isFull: inFull(`${language}, ${theme}, ${size}`) }));
        // Dialogs and panels are checked with all rules in both themes and sizes.
        const looked = themes.filter(({ isFull }) => isFull || !open);
        if (looked.length === 0) continue;
        await page.goto(`/${prefix}${path}`);
        if (!still) await expect(page.locator('[data-links]')).toHaveRole('application');
        await open?.(page);
        for (const { theme, isFull } of looked) {
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          found.push(...(await axe(page, within, isFull)).map((what) => `${name}, ${theme}: axe ${what}`));
          if (isFull) found.push(...(await sniffed(page, within)).map((what) => `${name}, ${theme}: ${what}`));
        }
      }
      expect(found).toEqual([]);
    });
  }

test.describe('with the live map', () => {
  test.use({ live: true });

  test('no barrier is found on the page, nor on the 404 page', async ({ page }) => {
    await page.goto('/');
    await liveMap(page);
    expect(await axe(page)).toEqual([]);
    expect(await sniffed(page)).toEqual([]);
    await page.goto('/404.html');
    expect(await axe(page)).toEqual([]);
  });
});
