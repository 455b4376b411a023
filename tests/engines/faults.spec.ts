/** Failures seen in one engine, or with one kind of host or device; each title says what the reader then sees. */
import { naming } from '../../src/lib/server/policy.ts';
import { firstOf, places } from '../facts.ts';
import { piecesOfText } from './paper.ts';
import { awake, click, count, expectAnswer, focus, hasFocus, mapState, openPlace, scrollTop, type Tab } from './tab.ts';
import { expect, test } from './test.ts';

const [community, road] = [firstOf('community'), firstOf('road')];
const named = (name: string) => places.find((place) => place.name === name) ?? community;
const mention = (id: string): string => `#report a[data-span][data-place="${id}"]`;

/** Wraps texts in nested elements, now and when they appear, as browsers' translators do. */
function translate(): void {
  const isText = (node: Node): node is Text =>
    node instanceof Text && Boolean(node.data.trim()) && !node.parentElement?.closest('script, style, noscript, font');
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = isText(root) ? [root] : [];
    while (walker.nextNode()) if (isText(walker.currentNode)) texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  wrap(document.body);
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(wrap))).observe(document.body, {
    childList: true,
    subtree: true
  });
}

const textOf = (tab: Tab, selector: string): Promise<string> =>
  tab.ask(
    (css) =>
      [...document.querySelectorAll<HTMLElement>(css)].find(({ offsetHeight }) => offsetHeight > 0)?.textContent.replaceAll(/\s/g, '') ??
      '',
    [selector]
  );

test.describe('a page that a translator rewrites as it changes', () => {
  test('shows the card of the second place, not of the first', async ({ tab, site }) => {
    const [first, second] = [named('翰林居社区'), named('绿地社区')];
    await tab.go(`${site.url}/`);
    await awake(tab);
    await tab.ask(translate, []);
    for (const { id, name } of [first, second]) {
      await click(tab, mention(id));
      await expect.poll(() => openPlace(tab)).toBe(id);
      expect(await textOf(tab, '[data-popup] h2')).toBe(name);
    }
    const said = await tab.ask(
      async (id) => {
        const page = new DOMParser().parseFromString(await (await fetch(`/places/${id}/`)).text(), 'text/html');
        const strip = (element: Element | null): string => element?.textContent.replaceAll(/\s/g, '') ?? '';
        return { short: strip(page.querySelector(`[data-card="${id}"]`)), long: strip(page.querySelector('[data-detail]')) };
      },
      [second.id]
    );
    expect(await textOf(tab, '[data-popup]')).toBe(said.short);
    await click(tab, mention(first.id));
    await expect.poll(() => openPlace(tab)).toBe(first.id);
    await click(tab, '[data-popup] [data-long]');
    await expect.poll(() => textOf(tab, '#detail h2')).toBe(first.name);
    await click(tab, mention(second.id));
    await expect.poll(() => textOf(tab, '#detail [data-detail]')).toBe(said.long);
  });

  test('searches for the current text, not for the text typed before', async ({ tab, site }) => {
    await tab.go(`${site.url}/`);
    await awake(tab);
    await tab.ask(translate, []);
    await click(tab, '[data-search]');
    await expectAnswer(tab, () => document.activeElement?.getAttribute('role'), [], 'combobox');
    await tab.type('jlj');
    for (let typed = 0; typed < 3; typed++) await tab.press('Backspace');
    await tab.type('hlj');
    await expect.poll(() => textOf(tab, 'dialog [role="option"]')).toContain('翰林居社区');
    for (let typed = 0; typed < 3; typed++) await tab.press('Backspace');
    await tab.type('lvdi');
    await expect.poll(() => textOf(tab, 'dialog [role="option"]')).toContain('绿地社区');
    expect(await textOf(tab, 'dialog [role="option"]')).not.toContain('翰林居');
  });
});

/** Whether the heading of a section is in the upper part of the window and not covered. */
function isAtHeading(id: string): boolean {
  const heading = document.querySelector(`#${id} :is(h1, h2)`);
  if (!heading) return false;
  const { left, top, height } = heading.getBoundingClientRect();
  const hit = document.elementFromPoint(left + 8, top + height / 2);
  return top > 0 && top < innerHeight * 0.8 && (heading.contains(hit) || hit === heading);
}

async function standsStill(tab: Tab): Promise<void> {
  let before = -1;
  await expect
    .poll(async () => {
      const [was, now] = [before, await scrollTop(tab)];
      before = now;
      return was === now;
    })
    .toBe(true);
}

for (const [width, height] of [
  [1280, 800],
  [390, 844]
] as const)
  test(`links to sections and their addresses scroll to the heading: ${width} px`, async ({ tab, site }) => {
    await tab.resize(width, height);
    for (const id of ['about', 'places', 'honours', 'figures']) {
      await tab.go(`${site.url}/`);
      await awake(tab);
      await click(tab, `nav a[href$="#${id}"]`);
      await expect.poll(() => scrollTop(tab)).toBeGreaterThan(0);
      await standsStill(tab);
      expect(await tab.ask(isAtHeading, [id]), `${id}, by its link`).toBe(true);
    }
    await tab.go('about:blank');
    await tab.go(`${site.url}/#places`);
    await awake(tab);
    await standsStill(tab);
    expect(await tab.ask(isAtHeading, ['places']), 'places, as an address').toBe(true);
  });

// The frame's page opened directly, because Firefox sends keys to the page of a tab, not to frames in it.
test('in a frame Enter on a place moves the focus to its card, and Escape restores it', async ({ tab, site }) => {
  await tab.go(`${site.url}/embed/?load=static`);
  const place = `[data-map] a[data-feature="${community.id}"]`;
  await expect.poll(() => count(tab, place)).toBeGreaterThan(0);
  await focus(tab, place);
  await tab.press('Enter');
  await expect.poll(() => hasFocus(tab, `[data-card="${community.id}"]`)).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => hasFocus(tab, place)).toBe(true);
});

test.describe('a browser that adds noise to canvas pixels @firefox', () => {
  test.use({ live: true, tabOptions: { preferences: { 'privacy.resistFingerprinting': true } } });

  test('keeps the static map with readable names, with a message', async ({ tab, site }) => {
    await tab.go(`${site.url}/`);
    await expect.poll(() => mapState(tab), { timeout: 45_000 }).toBe('unsupported');
    expect(await tab.ask(() => document.querySelector<HTMLElement>('[data-failure="unsupported"]')?.hidden, [])).toBe(false);
    await click(tab, mention(road.id));
    await expect.poll(() => openPlace(tab)).toBe(road.id);
  });
});

test.describe('a frame without an origin', () => {
  test.use({ live: true });

  test('starts the live map', async ({ tab, host, another }) => {
    const site = await another({ rewrite: naming });
    const page = await host(
      `<iframe sandbox="allow-scripts" src="${site.url}/embed/?load=auto" title="地图" width="900" height="700"></iframe>`
    );
    await tab.go(page.url);
    const state = () => document.querySelector<HTMLElement>('[data-map]')?.dataset['map'];
    await expect.poll(() => tab.ask(state, [], 0), { timeout: 60_000 }).toBe('ready');
  });
});

const TAG = (root: string): string => `
  <style>iframe { height: auto; width: auto; border: 9px solid }</style>
  <script type="module" src="${root}/embed.js"></script>
  <report-map><a href="${root}/">全图</a></report-map>`;

test('<report-map> has its own height, whatever the styles of the host', async ({ tab, site, host }) => {
  await tab.go((await host(TAG(site.url))).url);
  await expectAnswer(tab, () => document.querySelector('report-map a') === null, [], true);
  const height = await tab.ask(() => document.querySelector('report-map iframe')?.getBoundingClientRect().height ?? 0, []);
  expect(height).toBeGreaterThan(300);
});

test.describe('a host that refuses frames', () => {
  test.use({ expected: [/frame-src|Content Security|Refused to (load|frame)/] });

  test('shows the link inside <report-map>', async ({ tab, site, host }) => {
    const page = await host(TAG(site.url), { 'content-security-policy': `frame-src 'none'` });
    await tab.go(page.url);
    await expectAnswer(tab, () => document.querySelector('report-map iframe') !== null, [], true);
    expect(await count(tab, 'report-map a')).toBe(1);
  });
});

test('names in lists are underlined in the colour of their role', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  const [line, isOfRole] = await tab.ask(
    (id) => {
      const link = document.querySelector(`#places a[data-of="${id}"]`) ?? document.body;
      const { textDecorationLine, textDecorationColor, color } = getComputedStyle(link);
      return [textDecorationLine, textDecorationColor !== color] as const;
    },
    [community.id]
  );
  expect(line).toBe('underline');
  expect(isOfRole).toBe(true);
});

test('the text has one font weight if the device has no Song face', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  const mixed = await tab.ask(() => {
    const families = getComputedStyle(document.querySelector('#report p') ?? document.body).fontFamily;
    return [...document.fonts].filter(
      ({ family, weight, status }) => status === 'loaded' && weight === '700' && families.includes(family.replaceAll(/["']/g, ''))
    ).length;
  }, []);
  expect(mixed).toBe(0);
});

test('an address that ends in index.html shows the page', async ({ tab, site }) => {
  await tab.go(`${site.url}/places/${community.id}/index.html`);
  await awake(tab);
  expect(await openPlace(tab)).toBe(community.id);
  await click(tab, mention(road.id));
  await expect.poll(() => openPlace(tab)).toBe(road.id);
});

test.describe('an unknown address', () => {
  test.use({ expected: [/404/] });

  test('gets the 404 page with the fonts of the site, at any depth', async ({ tab, site }) => {
    await tab.go(`${site.url}/nowhere/at/all/`);
    await expectAnswer(
      tab,
      () => [...document.fonts].some(({ family, status }) => family.includes('Report Headings') && status === 'loaded'),
      [],
      true
    );
  });
});

test('an Escape that cancels an input method does not close the search', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await click(tab, '[data-search]');
  await expectAnswer(tab, () => document.activeElement?.getAttribute('role'), [], 'combobox');
  await tab.ask(() => {
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    Object.defineProperty(escape, 'keyCode', { value: 229 });
    document.activeElement?.dispatchEvent(escape);
  }, []);
  expect(await count(tab, 'dialog[open]')).toBe(1);
  await tab.press('Escape');
  await expect.poll(() => count(tab, 'dialog[open]')).toBe(0);
});

test('a place is found in traditional characters', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await click(tab, '[data-search]');
  await expectAnswer(tab, () => document.activeElement?.getAttribute('role'), [], 'combobox');
  await tab.type('綠地社區');
  await expect.poll(() => textOf(tab, 'dialog [role="option"]')).toContain('绿地社区');
});

test('Back with a dialog open closes the dialog first', async ({ tab, site }) => {
  await tab.go(`${site.url}/`);
  await awake(tab);
  await click(tab, mention(community.id));
  await expect.poll(() => openPlace(tab)).toBe(community.id);
  await click(tab, '[data-search]');
  await expectAnswer(tab, () => document.activeElement?.getAttribute('role'), [], 'combobox');
  await tab.back();
  await expect.poll(() => count(tab, 'dialog[open]')).toBe(0);
  expect(await openPlace(tab)).toBe(null);
  expect(await hasFocus(tab, 'dialog')).toBe(false);
});

test('printed with the long card open, every page has text @firefox', async ({ tab, site }) => {
  await tab.go(`${site.url}/places/${community.id}/`);
  await awake(tab);
  await click(tab, '[data-popup] [data-long]');
  await expect.poll(() => textOf(tab, '#detail h2')).toBe(community.name);
  const pages = piecesOfText(await tab.print());
  expect(pages.length).toBeGreaterThan(0);
  expect(Math.min(...pages)).toBeGreaterThan(0);
});
