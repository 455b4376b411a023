/** Actions of a reader on the page, in every engine. */
import { firstOf } from '../facts.ts';
import { awake, click, count, expectAnswer, focus, hasFocus, liveMap, openPlace, path, type Tab } from './tab.ts';
import { expect, test } from './test.ts';

const [community, road] = [firstOf('community'), firstOf('road')];
const mention = (id: string): string => `#report a[data-span][data-place="${id}"]`;
const expectOpen = (tab: Tab, id: string | null): Promise<void> => expect.poll(() => openPlace(tab)).toBe(id);

test('the page opens with the static map, and a place picked in the text opens its card', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  expect(await count(tab, '[data-map] svg a[data-feature]')).toBeGreaterThan(5);
  await click(tab, mention(community.id));
  await expectOpen(tab, community.id);
  expect(await path(tab)).toBe(`/places/${community.id}/`);
  expect(await tab.ask((id) => document.querySelector(`[data-popup="${id}"] h2`)?.textContent.trim(), [community.id])).toBe(community.name);
});

test('Back closes the card, then another place can be opened, and Escape closes it', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await click(tab, mention(community.id));
  await expectOpen(tab, community.id);
  await tab.back();
  await expectOpen(tab, null);
  expect(await path(tab)).toBe('/');
  await click(tab, `#places a[data-of="${road.id}"]`);
  await expectOpen(tab, road.id);
  await tab.press('Escape');
  await expectOpen(tab, null);
});

test('a place picked on the static map opens its card', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await click(tab, `[data-map] svg a[data-feature="${community.id}"]`);
  await expectOpen(tab, community.id);
});

test('Enter on a place moves the focus to its card, and Escape restores it', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await focus(tab, mention(community.id));
  await tab.press('Enter');
  await expectOpen(tab, community.id);
  await expect.poll(() => hasFocus(tab, '[data-popup]')).toBe(true);
  await tab.press('Escape');
  await expectOpen(tab, null);
  expect(await hasFocus(tab, mention(community.id))).toBe(true);
});

test('the stepper moves through the excerpts of a card', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  const several = await tab.ask(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-card]')].find((card) => card.querySelectorAll('[data-excerpt]').length > 1)
        ?.dataset['card'] ?? '',
    []
  );
  await tab.go(`${site.url}/places/${several}/`);
  await awake(tab);
  await expectOpen(tab, several);
  const shown = (): Promise<string | null> =>
    tab.ask(
      () =>
        [...document.querySelectorAll<HTMLElement>('[data-popup] [data-excerpt]')].find(({ offsetHeight }) => offsetHeight > 0)?.dataset[
          'excerpt'
        ] ?? null,
      []
    );
  const first = await shown();
  await click(tab, '[data-popup] [data-turn="1"]');
  await expect.poll(shown).not.toBe(first);
  await click(tab, '[data-popup] [data-turn="-1"]');
  await expect.poll(shown).toBe(first);
});

test('a filter shows only its places, and is in the address', async ({ tab, site }) => {
  await tab.go(`${site.url}/?roles=community`);
  await awake(tab);
  await expectAnswer(
    tab,
    (...ids) => ids.map((id) => document.querySelector(`[data-map] svg a[data-feature="${id}"]`)?.classList.contains('filtered')),
    [community.id, road.id],
    [false, true]
  );
  await click(tab, mention(community.id));
  await expectOpen(tab, community.id);
  expect(await tab.ask(() => location.search, [])).toBe('?roles=community');
});

test('a place is found by its pinyin', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await click(tab, '[data-search]');
  await expectAnswer(tab, () => document.activeElement?.getAttribute('role'), [], 'combobox');
  await tab.type('hlj');
  await expectAnswer(tab, () => document.querySelector('dialog [role="option"]')?.textContent.includes('翰林居社区'), [], true);
  await tab.press('Enter');
  await expect.poll(() => path(tab)).toMatch(/^\/places\/[a-z-]+\/$/);
});

test('the share dialog previews the frame', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await click(tab, '[data-share]');
  await expectAnswer(tab, () => document.querySelector('dialog[open] textarea, dialog[open] pre, dialog[open] code') !== null, [], true);
  await expect.poll(() => tab.ask(() => document.querySelectorAll('[data-card]').length, [], 0).catch(() => 0)).toBeGreaterThan(3);
  await tab.press('Escape');
  await expectAnswer(tab, () => document.querySelector('dialog[open]') === null, [], true);
});

test('at 390 px the page is no wider than the window, and a card replaces the text', async ({ tab, site }) => {
  await tab.resize(390, 844);
  await tab.go(`${site.url}/`);
  await awake(tab);
  expect(await tab.ask(() => [innerWidth, document.documentElement.scrollWidth], [])).toEqual([390, 390]);
  await click(tab, mention(community.id));
  await expectOpen(tab, community.id);
  await expectAnswer(
    tab,
    () => {
      const card = [...document.querySelectorAll<HTMLElement>('[data-popup]')].find(({ offsetHeight }) => offsetHeight > 0);
      const { left = 0, right = 0, top = 0 } = card?.getBoundingClientRect() ?? {};
      return left >= 0 && right <= innerWidth && top > innerHeight / 4;
    },
    [],
    true
  );
});

test.describe('in the dark theme', () => {
  test.use({ tabOptions: { theme: 'dark' } });

  test('a device that prefers dark gets a dark page', async ({ tab, site }) => {
    await tab.go(`${site.url}/`);
    await awake(tab);
    const brightness = await tab.ask(() => {
      const [red = 255] = (/\d+/.exec(getComputedStyle(document.body).backgroundColor) ?? []).map(Number);
      return red;
    }, []);
    expect(brightness).toBeLessThan(60);
  });
});

test.describe('on the live map', () => {
  test.use({ live: true });

  test('the live map appears, a place picked on it opens its card, and its buttons work', async ({ tab, site }) => {
    await tab.go(`${site.url}/`);
    await liveMap(tab);
    // Live and static map match: marks are at the same positions.
    const mark = await tab.ask(
      (id) => {
        const { left, right, top, bottom } = document.querySelector(`[data-map] .marks [data-of="${id}"] .dot`)!.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      },
      [community.id]
    );
    await tab.clickAt(mark);
    await expect.poll(() => openPlace(tab)).toBe(community.id);
    await tab.press('Escape');
    const view = (): Promise<string | undefined> => tab.ask(() => document.querySelector<HTMLElement>('[data-map]')?.dataset['view'], []);
    const before = await view();
    await click(tab, '[data-map] .buttons button');
    await expect.poll(view).not.toBe(before);
  });

  test('the font of the text is fetched after the map, unless the device has a Song font', async ({ tab, site }) => {
    await tab.go(`${site.url}/`);
    await liveMap(tab);
    const isLoaded = (family: string): Promise<boolean> =>
      tab.ask((name) => [...document.fonts].some((face) => face.family.replaceAll('"', '') === name && face.status === 'loaded'), [family]);
    await expect.poll(async () => Number(await isLoaded('Report Serif')) + Number(await isLoaded('Report Text'))).toBe(1);
    const isShown = await tab.ask(() => document.documentElement.dataset['textFont'] === '', []);
    expect(isShown).toBe(await isLoaded('Report Text'));
  });
});
