/** What a reader downloads stays below the limits of `scripts/weights.ts`. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weights } from '../../scripts/weights.ts';

test.each(weights().map((weight) => [weight.name, weight] as const))('%s: within its size limit', (_, { bytes, limit }) => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('page, live map, worker, search index and embed script are all measured', () => {
  const names = weights().map(({ name }) => name);
  for (const name of ['/ before the map', 'the larger search index', 'live map', 'map worker', 'embed.js']) expect(names).toContain(name);
});

/** Links to style sheets that the browser loads. Kit's links to those that are inlined are disabled. */
const sheets = (html: string): string[] => html.match(/<link (?=[^>]*rel="stylesheet")(?![^>]* disabled)[^>]*>/g) ?? [];

// Larger than `inlineStyleThreshold` of `svelte.config.js`, a style sheet becomes a file that the first paint waits for.
test.each(['index.html', 'en/index.html', 'embed/index.html', 'search/index.html'])(
  'no style sheet file blocks the first paint of %s',
  (page) => {
    const [head = ''] = readFileSync(`build/${page}`, 'utf8').split('<body>');
    expect(sheets(head)).toEqual([]);
  }
);

test('the styles of the map are one file, after the text; a frame has none, and it is stored for reading offline', () => {
  const [page = '', map = ''] = readFileSync('build/index.html', 'utf8').split(/(?=<div [^>]*data-stage)/);
  const [body = ''] = page.split('<body>').slice(1);
  expect(sheets(body)).toHaveLength(1);
  expect(body.indexOf('</article>')).toBeGreaterThan(0);
  expect(body.indexOf(sheets(body)[0] ?? '')).toBeGreaterThan(body.indexOf('</article>'));
  expect(sheets(map)).toEqual([]);
  expect(sheets(readFileSync('build/embed/index.html', 'utf8'))).toEqual([]);
  const file = /later\.[\w-]+\.css/.exec(page)?.[0] ?? 'none';
  expect(readFileSync('build/service-worker.js', 'utf8')).toContain(file);
  expect(readdirSync('build/_app/immutable/assets').filter((name) => /^later\..*css$/.test(name))).toEqual([file]);
});
