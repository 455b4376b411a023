import { weights } from '../../scripts/weights.ts';
import { expect, test } from './test.ts';

for (const name of [
  '/ before the map',
  'the heaviest place before the map',
  '/en/ before the map',
  'the heaviest frame before the map',
  'embed.js',
  'live map',
  'map worker',
  'fonts'
]) {
  test(`${name}: no more bytes than allowed`, () => {
    const weight = weights().find((one) => one.name === name);
    expect(weight?.bytes).toBeLessThanOrEqual(weight?.limit ?? 0);
  });
}
