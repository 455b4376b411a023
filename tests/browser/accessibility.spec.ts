/** Two engines that look for barriers, over the main pages in both languages, both themes, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { firstOf, openHonours, openSearch, openShare } from './page.ts';
import { expect, test } from './test.ts';

type State = { path: string; open?: (page: Page) => Promise<void>; /** A page without a map. */ still?: true };

/** States of the site; another one joins by a line. */
const states: Record<string, State> = {
  'the report': { path: '' },
  'a community': { path: `places/${firstOf('community').id}/` },
  honours: { path: `places/${firstOf('community').id}/`, open: openHonours },
  'the frame': { path: `embed/${firstOf('road').id}/` },
  'the share dialog': { path: '', open: openShare },
  'the search box': { path: '', open: openSearch },
  'the page of the search': { path: 'search/', still: true }
};
const languages = { zh: '', en: 'en/' };
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

/** HTML_CodeSniffer, the engine of pa11y, as a script for the page. */
const sniffer = readFileSync('node_modules/html_codesniffer/build/HTMLCS.js', 'utf8');
type Message = { type: number; code: string; msg: string; element: Element };
declare global {
  // What the script defines.
  var HTMLCS: {
    process: (standard: string, root: Document, done: () => void) => void;
    getMessages: () => Message[];
  };
}

/** Errors by WCAG 2.1 AA; warnings and notices ask for a human, whom axe does not replace either. */
async function sniffed(page: Page): Promise<string[]> {
  await page.evaluate(sniffer);
  return page.evaluate(
    () =>
      new Promise<string[]>((done) =>
        HTMLCS.process('WCAG2AA', document, () =>
          done(
            HTMLCS.getMessages()
              .filter(({ type }) => type === 1)
              .map(({ code, msg, element }) => `${code} ${element.outerHTML.slice(0, 120)} ${msg}`)
          )
        )
      )
  );
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('dialog iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Five states by two engines, on a machine that may be busy.
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
        for (const [name, { path, open, still }] of Object.entries(states)) {
          await page.goto(`/${prefix}${path}`);
          if (!still) await expect(page.locator('[data-walk]')).toHaveRole('application');
          await open?.(page);
          found.push(...(await axe(page)).map((what) => `${name}: axe ${what}`));
          found.push(...(await sniffed(page)).map((what) => `${name}: ${what}`));
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
