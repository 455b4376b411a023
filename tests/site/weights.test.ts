/** What a reader downloads stays below the limits of `scripts/weights.ts`. */
import { expect, test } from 'vitest';
import { weights } from '../../scripts/weights.ts';

test.each(weights().map((weight) => [weight.name, weight] as const))('%s: no more bytes than allowed', (_, { bytes, limit }) => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('page, live map, worker, search index and embed script are all weighed', () => {
  const names = weights().map(({ name }) => name);
  for (const name of ['/ before the map', 'the larger search index', 'live map', 'map worker', 'embed.js']) expect(names).toContain(name);
});
