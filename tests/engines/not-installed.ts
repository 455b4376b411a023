/** Placeholder for an engine that is not installed. */
import { missing } from './engine.ts';
import { test } from './test.ts';

test('the site in this engine', async ({ engineName }) => {
  const what = await missing(engineName);
  test.skip(what !== null, `not installed: ${what}`);
});
