/** What a reader downloads stays below the limits of `scripts/weights.ts`. */
import { readFileSync } from 'node:fs';
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

// Larger than `inlineStyleThreshold` of `svelte.config.js`, a style sheet becomes a file that the first paint waits for.
test.each(['index.html', 'en/index.html', 'embed/index.html', 'search/index.html'])(
  'no style sheet file blocks the first paint of %s',
  (page) => {
    expect(readFileSync(`build/${page}`, 'utf8')).not.toMatch(/<link href="[^"]+" rel="stylesheet"(?! disabled)/);
  }
);
