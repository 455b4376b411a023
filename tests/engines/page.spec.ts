/** What a reader does with the page, in every engine. */
import { firstOf } from '../facts.ts';
import { awake, click, liveMap, openPlace, path } from './tab.ts';
import { expect, test } from './test.ts';

const community = firstOf('community');

test('the page opens, its live map comes, and a place picked in the text opens its card', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await liveMap(tab);
  await click(tab, `#report a[data-span][data-place="${community.id}"]`);
  await expect.poll(() => openPlace(tab)).toBe(community.id);
  expect(await path(tab)).toBe(`/places/${community.id}/`);
});
