/** Every built page: its language, the language of every run of text, and its counterpart in the other language. */
import { readdirSync } from 'node:fs';
import { awake, fact, firstOf } from './page.ts';
import { expect, test } from './test.ts';

// Pages are read as text here, because the policy of the current page forbids to open them.
test.use({ bypassCSP: true });

/** Paths of all pages, as they are requested. */
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replace(/index\.html$/, '')}`);
const isEnglish = (path: string): boolean => /^\/en\//.test(path);

/**
 * Latin words allowed in Chinese text: names, units, keys, formats, and a misprint of the report. All others have to be marked as English;
 * addresses and checksums have no language.
 */
const ALLOWED = new RegExp(
  '^(OpenStreetMap|contributors|WebGL|WGS|GCJ|ODbL|CBD|km|KB|Esc|Shift|and|iframe|WordPress|MapLibre|SIL|OFL|MIT|VI|QGIS|Excel|WPS|Unicode|SHA' +
    '|GeoJSON|CSV|KML|GPX|TEI|JSON|Schema|PDF|Linked|Places|Web|Annotation|CITATION|cff)$'
);

type Found = { path: string; lang: string; stray: string[]; twins: Record<string, string>; canonical: string };

/** Parses pages like a browser, without opening them. Runs in the browser, so it cannot use variables of this file. */
async function read([paths, allowed]: [string[], string]): Promise<Found[]> {
  const words = new RegExp(allowed);
  const han = /[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]+/g;
  const latin = /[A-Za-z][A-Za-z’']+/g;
  const read = async (path: string): Promise<Found> => {
    const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    const strays = new Set<string>();
    const look = (written: string, element: Element | null): void => {
      const text = written.replace(/https?:\S+|[0-9a-f]{64}/g, '');
      const language = element?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (language.startsWith('en')) for (const [run] of text.matchAll(han)) strays.add(run);
      if (language.startsWith('zh')) for (const [run] of text.matchAll(latin)) if (!words.test(run)) strays.add(run);
    };
    const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      if (!parentElement?.closest('script, style, noscript, pre, code')) look(nodeValue ?? '', parentElement);
    }
    for (const name of ['aria-label', 'title', 'alt', 'data-note', 'placeholder'])
      for (const element of page.querySelectorAll(`[${name}]`)) look(element.getAttribute(name) ?? '', element);
    const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
    return {
      path,
      lang: page.documentElement.lang,
      stray: [...strays],
      twins: Object.fromEntries(
        links.map((link) => [link.hreflang, new URL(link.getAttribute('href') ?? '', new URL(path, location.href)).pathname])
      ),
      canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
    };
  };
  const found: Found[] = [];
  for (const path of paths) found.push(await read(path));
  return found;
}

test('every text is in the language of its lang attribute, and every page links to the other language', async ({ page }) => {
  await page.goto('/404.html');
  const found = await page.evaluate(read, [pages, ALLOWED.source] as [string[], string]);
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ path, lang }) => lang !== (isEnglish(path) ? 'en' : 'zh-CN'))).toEqual([]);
  expect(found.filter(({ stray }) => stray.length).map(({ path, stray }) => `${path}: ${stray.join(' ')}`)).toEqual([]);
  const twinOf = (path: string): string => (isEnglish(path) ? path.slice(3) : `/en${path}`);
  const proper = found.filter(({ path }) => path !== '/404.html');
  const paths = new Set(proper.map(({ path }) => path));
  expect(proper.filter(({ path }) => !paths.has(twinOf(path))).map(({ path }) => path)).toEqual([]);
  for (const { path, twins } of proper.filter(({ path: one }) => !one.includes('/embed/'))) {
    const [zh, en] = isEnglish(path) ? [twinOf(path), path] : [path, twinOf(path)];
    expect(twins, path).toEqual({ 'zh-CN': zh, en, 'x-default': zh });
  }
});

test('the language link leads to the other language: with nothing open, with a topic, and with a place', async ({ page }) => {
  const { id } = firstOf('community');
  const [{ id: topic = '' } = {}] = fact<{ topics: { id: string }[] }>('site').topics;
  for (const path of ['', `?topic=${topic}`, `places/${id}/`]) {
    await page.goto(`/${path}`);
    await awake(page);
    await page.locator('[data-language="en"]').click();
    await expect(page).toHaveURL(new RegExp(`/en/${path.replace('?', '[?]')}$`));
    await awake(page);
    await page.locator('[data-language="zh"]').click();
    await expect(page).toHaveURL(new RegExp(`(?<!/en)/${path.replace('?', '[?]')}$`));
  }
});
