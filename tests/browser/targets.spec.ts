/** The build uses only what the target browsers support, and a browser with no more than that shows the whole site. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Node } from 'acorn';
import config from '../../vite.config.ts';
import { awake, firstOf, liveMap, popup } from './page.ts';
import { expect, test } from './test.ts';

const build = process.env['BUILD_DIR'] ?? 'build';
const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
const pages = ['index.html', 'en/index.html', 'embed/index.html', `places/${firstOf('community').id}/index.html`];
const read = (name: string): string => readFileSync(join(build, name), 'utf8');
const inPages = (element: RegExp): [string, string][] =>
  pages.flatMap((name) => [...read(name).matchAll(element)].map(([, body = '']): [string, string] => [name, body]));

const scripts = [
  ...files.filter((name) => name.endsWith('.js')).map((name): [string, string] => [name, read(name)]),
  ...inPages(/<script(?![^>]*json)[^>]*>([^<]+(?:<(?!\/script>)[^<]*)*)<\/script>/g)
];
const sheets = [
  ...files.filter((name) => name.endsWith('.css')).map((name): [string, string] => [name, read(name)]),
  ...inPages(/<style[^>]*>([^<]*)<\/style>/g)
];

/**
 * Features that came after Chrome 94, Firefox 93 and Safari 15.4, by MDN. `null`: not allowed; else the reason why it is, which the last
 * test of this file proves.
 */
const younger: Record<string, string | null> = {
  findLast: null,
  findLastIndex: 'MapLibre, in code for terrain',
  toSorted: null,
  toReversed: null,
  toSpliced: null,
  structuredClone: 'Svelte, for snapshots of state, of which we take none',
  groupBy: null,
  withResolvers: null,
  canParse: null,
  fromAsync: null,
  isWellFormed: null,
  toWellFormed: null,
  throwIfAborted: 'PMTiles, an archive of tiles if there is one; where it fails our own streets show',
  Segmenter: 'MapLibre asks whether it is there',
  OffscreenCanvas: 'MapLibre asks whether it is there',
  highlights: 'we ask whether it is there',
  startViewTransition: null,
  checkVisibility: null,
  showPopover: null,
  URLPattern: null
};

/** Every name of `younger` that a script uses, and syntax that the targets do not know. */
function beyondTargets(source: string): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach(visit);
    const node = value as Node & { name?: unknown; regex?: { pattern: string; flags: string } };
    if (node.type === 'StaticBlock') found.add('static block');
    if (node.type === 'Identifier' && typeof node.name === 'string' && Object.hasOwn(younger, node.name)) found.add(node.name);
    if (node.regex && (/\(\?<[=!]/.test(node.regex.pattern) || /[dv]/.test(node.regex.flags))) found.add(`/${node.regex.pattern}/`);
    Object.values(node).forEach(visit);
  };
  visit(parse(source, { ecmaVersion: 2022, sourceType: 'module' }));
  return [...found];
}

test('the README states what the scripts are built for', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(config.build?.target).toEqual(['es2022', 'chrome94', 'firefox93', 'safari15.4']);
  expect(readme).toContain('Chrome and Edge 94, Firefox 93, Safari 15.4');
});

test('the check detects newer features', () => {
  expect(beyondTargets('const a = [1].findLast((x) => x); class B { static { a; } } /(?<=a)b/d.test(a);')).toHaveLength(3);
  expect(() => beyondTargets('using a = b;')).toThrow();
});

test('every script is ES2022 and uses no feature newer than the target browsers', () => {
  expect(scripts.length).toBeGreaterThan(15);
  const found = scripts.flatMap(([name, source]) =>
    beyondTargets(source)
      .filter((what) => typeof younger[what] !== 'string')
      .map((what) => `${name}: ${what}`)
  );
  expect(found).toEqual([]);
});

test('style sheets use only features of the target browsers, or have a fallback', () => {
  expect(sheets.length).toBeGreaterThan(5);
  for (const [name, css] of sheets) {
    // A browser drops a rule with a selector that it does not know.
    expect(css, name).not.toMatch(/:has\(|@layer|@scope|light-dark\(|oklch\(/);
    // A container query needs a fallback: `@supports not`, or a media query.
    if (css.includes('@container')) expect(css, name).toMatch(/@supports not \(container-type|@media \((max-width:|width<)/);
    const without = css.replaceAll(/@supports[^{]*\{[^{}]*\{[^{}]*\}\s*\}/g, '');
    for (const { 1: property = '', index } of without.matchAll(/([\w-]+):[^:;{}]*\d[sdl]vh/g)) {
      expect(without.slice(0, index), `${name}: ${property}`).toMatch(new RegExp(`[{;]${property}:[^;{}]*\\dvh;[^{}]*$`));
    }
  }
});

test.describe('on the live map', () => {
  test.use({ live: true });

  test('a browser without newer features shows the live map and the long form', async ({ page }) => {
    await page.addInitScript((names) => {
      const owners = [
        globalThis,
        Array,
        Array.prototype,
        String.prototype,
        Object,
        Promise,
        URL,
        Intl,
        CSS,
        document,
        AbortSignal.prototype
      ];
      for (const name of names) for (const owner of owners) Reflect.deleteProperty(owner, name);
    }, Object.keys(younger));
    const place = firstOf('community');
    await page.goto(`/places/${place.id}/`);
    await awake(page);
    expect(await page.evaluate(() => typeof structuredClone)).toBe('undefined');
    await liveMap(page);
    await popup(page, place.id).getByRole('link', { name: '详情' }).click();
    await expect(page.locator('#detail h2')).toHaveText(place.name);
  });
});
