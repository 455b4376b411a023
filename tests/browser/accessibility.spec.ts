/** Two engines that look for barriers, over the main pages in both languages, both themes, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { firstOf, openHonours, openSearch, openShare } from './page.ts';
import { expect, test } from './test.ts';

type State = {
  path: string;
  open?: (page: Page) => Promise<void>;
  /** A page without a map. */
  still?: true;
  /** The part that is new in this state; the rest of the page was looked at before. */
  within?: string;
};

/** States of the site; another one joins by a line. */
const states: Record<string, State> = {
  'the report': { path: '' },
  'a community': { path: `places/${firstOf('community').id}/` },
  honours: { path: `places/${firstOf('community').id}/`, open: openHonours, within: 'aside.panel' },
  'the frame': { path: `embed/${firstOf('road').id}/` },
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

/** Errors by WCAG 2.1 AA; warnings and notices ask for a human, whom axe does not replace either. */
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

async function axe(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .exclude('dialog iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  if (within) builder.include(within);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Eight states by two engines, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 });

for (const [language, prefix] of Object.entries(languages))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [size, viewport] of Object.entries(sizes))
      test(`no barrier is found in ${language}, ${colorScheme}, ${size}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // The live map is looked at in a test of its own: all that lies over it comes without it, too.
        await page.route('**/ground.json', () => undefined);
        const found: string[] = [];
        for (const [name, { path, open, still, within }] of Object.entries(states)) {
          await page.goto(`/${prefix}${path}`);
          if (!still) await expect(page.locator('[data-walk]')).toHaveRole('application');
          await open?.(page);
          found.push(...(await axe(page, within)).map((what) => `${name}: axe ${what}`));
          // It looks at the document, which no size changes; at colours axe looks in every theme.
          if (colorScheme === 'light' && size === 'wide') found.push(...(await sniffed(page, within)).map((what) => `${name}: ${what}`));
        }
        expect(found).toEqual([]);
      });

test('no barrier is found with the live map, nor on the page for unknown addresses', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
  expect(await axe(page)).toEqual([]);
  expect(await sniffed(page)).toEqual([]);
  await page.goto('/404.html');
  expect(await axe(page)).toEqual([]);
});
