/** Hosts that remove the final slash of addresses, and two sites of this product on one origin: online and offline. */
import { readFileSync } from 'node:fs';
import { firstOf } from '../facts.ts';
import { awake, click, count, expectAnswer, liveMap, openPlace, path } from './tab.ts';
import { expect, test } from './test.ts';
import type { SiteOptions } from './site.ts';

const [community, road] = [firstOf('community'), firstOf('road')];
const SITES = ['/first', '/second'];

/** Serves the site at both paths, and redirects every other page that ends in a slash to the address without it. */
const slashless: Pick<SiteOptions, 'answer' | 'pathOf'> = {
  answer({ url = '/' }, response) {
    const [asked = '/', query] = url.split('?');
    if (!asked.endsWith('/') || asked === '/' || SITES.includes(asked.slice(0, -1))) return false;
    response.writeHead(301, { location: asked.slice(0, -1) + (query === undefined ? '' : `?${query}`) }).end();
    return true;
  },
  pathOf: (asked) => asked.replace(/^\/(first|second)(?=\/)/, '').replace(/\/[^/.?]+(?=$|\?)/, '$&/')
};

test.describe('a host that removes trailing slashes', () => {
  test('serves pages whose links, scripts and fonts work', async ({ tab, another }) => {
    const site = await another(slashless);
    await tab.go(`${site.url}/first/en/places/${community.id}/?roles=community,road#places`);
    await awake(tab);
    expect(await openPlace(tab)).toBe(community.id);
    expect(await tab.ask(() => location.search + location.hash, [])).toBe('?roles=community,road#places');
    expect(await tab.ask((id) => document.querySelector<HTMLAnchorElement>(`a[data-of="${id}"]`)?.pathname, [road.id])).toBe(
      `/first/en/places/${road.id}/`
    );
    // The last font comes after the map, changes the heights of lines, and so may move the list under a click.
    await expectAnswer(
      tab,
      () =>
        !['static', 'loading'].includes(document.querySelector<HTMLElement>('[data-map]')?.dataset['map'] ?? '') &&
        document.fonts.status === 'loaded' &&
        [...document.fonts].some(({ status }) => status === 'loaded'),
      [],
      true
    );
    await click(tab, `#places a[data-of="${road.id}"]`);
    await expect.poll(() => openPlace(tab)).toBe(road.id);
    expect(await path(tab)).toBe(`/first/en/places/${road.id}/`);

    await tab.go(`${site.url}/first/embed/${community.id}/?text=off`);
    expect(await tab.ask((id) => document.querySelector<HTMLAnchorElement>(`[data-list] a[data-of="${id}"]`)?.pathname, [road.id])).toBe(
      `/first/embed/${road.id}/`
    );
  });
});

/** The second site has another version. */
const worker = readFileSync('build/service-worker.js', 'utf8');
const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
const apart: typeof slashless = {
  ...slashless,
  answer(request, response) {
    if (request.url !== '/second/service-worker.js') return slashless.answer?.(request, response) ?? false;
    response.setHeader('content-type', 'text/javascript').end(worker.replaceAll(version, `${version}-other`));
    return true;
  }
};

test.describe('two sites on one origin', () => {
  // Requests without a network fail, and browsers log them.
  test.use({ live: true, expected: [/ERR_CONNECTION_REFUSED|NetworkError|connection|did not load/i] });

  test('both work offline, also after the browser has cleared the cache of one', async ({ tab, another }) => {
    test.slow();
    // A small map is drawn faster.
    await tab.resize(390, 600);
    const site = await another({ keeps: true, ...apart });
    const kept = async (below: string): Promise<void> => {
      await tab.go(`${site.url}${below}/`);
      await expect.poll(() => count(tab, '[data-kept]'), { timeout: 60_000 }).toBe(1);
    };
    for (const below of SITES) await kept(below);
    // The second site did not change the first.
    expect(await tab.ask(async () => (await caches.match('/first/kept-bytes')) !== undefined, [])).toBe(true);
    await tab.ask(async () => {
      for (const name of await caches.keys()) if (name.includes('/first/')) await caches.delete(name);
    }, []);
    await kept('/first');
    site.stop();
    for (const [below, language] of [
      ['/first', ''],
      ['/second', '/en']
    ] as const) {
      await tab.go(`${site.url}${below}${language}/places/${community.id}/`);
      await liveMap(tab);
      expect(await openPlace(tab)).toBe(community.id);
      expect(await path(tab)).toBe(`${below}${language}/places/${community.id}/`);
    }
  });
});
