/** Stands in the run for an engine that this machine has not. */
import { missing } from './engine.ts';
import { test } from './test.ts';

test('the site in this engine', async ({ engineName }) => {
  const what = await missing(engineName);
  test.skip(what !== null, `not installed: ${what}`);
});
