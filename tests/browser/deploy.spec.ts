/** The site on other servers: nginx with `deploy/nginx.conf`, below a path, and in frames without an origin. */
import { readFileSync, readdirSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { expectOpen, firstOf, liveMap, mentions } from './page.ts';
import { nginxPath, serve, serveByNginx, type Served } from './servers.ts';
import { expect, test as base } from './test.ts';

base.use({ live: true });

const PATH = '/news/map/';
const place = firstOf('community');
const assets = (folder: string, end: string): string =>
  `_app/immutable/${folder}/${readdirSync(`build/_app/immutable/${folder}`).find((name) => name.endsWith(end))}`;

const pageScript = (): string => `_app/immutable/${readdirSync('build/_app/immutable').find((name) => /^page\..+\.js$/.test(name))}`;

/** `test` with a server of its own: its root, or a path that relative addresses begin at. */
const servedBy = (start: () => Promise<Served>) =>
  base.extend<object, { served: Served }>({
    served: [
      // eslint-disable-next-line no-empty-pattern -- how Playwright asks for a fixture that needs no other
      async ({}, use) => {
        const served = await start();
        await use(served);
        await served.stop();
      },
      { scope: 'worker' }
    ],
    baseURL: ({ served }, use) => use(served.url)
  });

for (const path of ['/', PATH]) {
  const test = servedBy(() => (nginxPath ? serveByNginx(nginxPath, path) : Promise.resolve({ url: '', stop: () => Promise.resolve() })));

  test.describe(`nginx, site at ${path}`, () => {
    test.skip(!nginxPath, 'nginx is not installed: deploy/nginx.conf is not tested');

    test('pages and files have the right types, compression and cache times', async ({ request }) => {
      const [revalidated, day, year] = [
        'public, max-age=0, must-revalidate',
        'public, max-age=86400',
        'public, max-age=31536000, immutable'
      ];
      for (const [file, type, cache, compressed] of [
        ['', 'text/html; charset=utf-8', revalidated, true],
        [`places/${place.id}/`, 'text/html; charset=utf-8', revalidated, true],
        [`embed/${place.id}/?theme=dark`, 'text/html; charset=utf-8', revalidated, true],
        ['embed.js', 'text/javascript; charset=utf-8', revalidated, true],
        ['_app/parts.js', 'text/javascript; charset=utf-8', revalidated, true],
        ['ground.json', 'application/json', revalidated, true],
        ['sitemap.xml', 'application/xml', revalidated, true],
        ['robots.txt', 'text/plain; charset=utf-8', revalidated, true],
        ['manifest.webmanifest', 'application/manifest+json', revalidated, false],
        ['data/', 'text/html; charset=utf-8', revalidated, true],
        ['data/places.geojson', 'application/geo+json', revalidated, false],
        ['data/places.csv', 'text/csv; charset=utf-8', revalidated, false],
        ['data/places.kml', 'application/vnd.google-earth.kml+xml', revalidated, false],
        ['data/places.gpx', 'application/gpx+xml', revalidated, false],
        ['data/places.lpf.json', 'application/json', revalidated, true],
        ['data/annotations.jsonld', 'application/ld+json', revalidated, false],
        ['data/report.tei.xml', 'application/xml', revalidated, true],
        ['data/report.txt', 'text/plain; charset=utf-8', revalidated, true],
        ['data/CITATION.cff', 'application/yaml', revalidated, false],
        ['data/schema/places.json', 'application/json', revalidated, true],
        ['favicon.svg', 'image/svg+xml', day, true],
        ['icons/180.png', 'image/png', day, false],
        [`share/wide/${place.id}.png`, 'image/png', day, false],
        [pageScript(), 'text/javascript; charset=utf-8', year, true],
        [assets('assets', '.css'), 'text/css; charset=utf-8', year, true],
        [assets('assets', '.woff2'), 'font/woff2', year, false]
      ] as const) {
        const answer = await request.get(file, { headers: { 'accept-encoding': 'gzip' } });
        const headers = answer.headers();
        expect(
          [file, answer.status(), headers['content-type'], headers['cache-control'], headers['content-encoding']],
          `headers of ${file}`
        ).toEqual([file, 200, type, cache, compressed ? 'gzip' : undefined]);
        expect(headers['access-control-allow-origin'], file).toBe('*');
        expect(headers['content-security-policy'], file).toContain("object-src 'none'");
        expect(headers['content-security-policy']?.includes("frame-ancestors 'none'"), file).toBe(!file.startsWith('embed/'));
        expect(headers['x-frame-options'], file).toBeUndefined();
      }
    });

    test('the files compressed by the build are sent', async ({ request }) => {
      const plain = await request.get('ground.json', { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers()['content-encoding']).toBeUndefined();
      expect(plain.headers()['vary']).toBe('Accept-Encoding');
      const packed = await request.get('ground.json', { headers: { 'accept-encoding': 'gzip' } });
      expect(Number(packed.headers()['content-length'])).toBe(readFileSync('build/ground.json.gz').length);
      expect(await packed.text()).toBe(await plain.text());
    });

    test('an unchanged page is not sent again', async ({ request }) => {
      const { etag = '' } = (await request.get('')).headers();
      const again = await request.get('', { headers: { 'if-none-match': etag } });
      expect(again.status()).toBe(304);
    });

    test('an address without trailing slash redirects to the one with it, and keeps its query', async ({ request }) => {
      const answer = await request.get(`places/${place.id}?honour=x&roles=a%2Cb`, { maxRedirects: 0 });
      expect(answer.status()).toBe(301);
      expect(answer.headers()['location']).toBe(`${path}places/${place.id}/?honour=x&roles=a%2Cb`);
      if (path === '/') return;
      const root = await request.get(`${path.slice(0, -1)}?roles=a`, { maxRedirects: 0 });
      expect([root.status(), root.headers()['location']]).toEqual([301, `${path}?roles=a`]);
    });

    test('unknown addresses get our 404 page, which is not cached', async ({ request }) => {
      for (const unknown of ['places/nowhere/', 'nothing.json', 'places/', '_app/immutable/chunks/gone.js']) {
        const answer = await request.get(unknown);
        const headers = answer.headers();
        expect([unknown, answer.status(), headers['content-type']]).toEqual([unknown, 404, 'text/html; charset=utf-8']);
        expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
        expect(headers['access-control-allow-origin']).toBe('*');
        expect(await answer.text()).toBe(readFileSync('build/404.html', 'utf8'));
      }
    });

    test('the page works under its headers', async ({ page }) => {
      await page.goto(`places/${place.id}/`);
      await liveMap(page);
      await expectOpen(page, place);
    });
  });
}

const below = servedBy(() => serve({ BASE: PATH }));

below('our server below a path: the page opens, the live map appears, a place link works', async ({ page, baseURL }) => {
  await page.goto('');
  await liveMap(page);
  const link = mentions(page).first();
  const id = await link.getAttribute('data-place');
  await link.click();
  await expect(page).toHaveURL(`${baseURL}places/${id}/`);
  await page.reload();
  await liveMap(page);
  await expect(page).toHaveURL(`${baseURL}places/${id}/`);
});

below('our server below a path: a link to a place works with or without trailing slash', async ({ page, baseURL }) => {
  await page.goto(`places/${place.id}?roles=none`);
  await expect(page).toHaveURL(new RegExp(`^${baseURL}places/${place.id}/\\?`));
  await liveMap(page);
  await expectOpen(page, place);
});

/** Puts the frame into a page, sandboxed as WordPress does; `outer` also sandboxes the page that holds it. */
async function hostFrame(page: Page, outer = false): Promise<FrameLocator> {
  // A page without scripts from a real server: Chromium does not let intercepted pages load from this machine.
  await page.goto('404.html');
  const frame = '<iframe sandbox="allow-scripts" title="map" width="700" height="500" src="embed/?load=auto"></iframe>';
  const host = `<iframe sandbox="allow-scripts" title="host" width="720" height="520" srcdoc="${frame.replaceAll('"', '&quot;')}"></iframe>`;
  await page.evaluate(
    (html) => {
      type Types = { createPolicy: (name: string, rules: object) => { createHTML: (text: string) => string } };
      const { trustedTypes } = window as unknown as { trustedTypes: Types };
      const policy = trustedTypes.createPolicy('svelte-trusted-html', { createHTML: (text: string) => text });
      document.body.innerHTML = policy.createHTML(html);
    },
    outer ? host : frame
  );
  return (outer ? page.frameLocator('iframe') : page).frameLocator('iframe[title="map"]');
}

for (const outer of [false, true]) {
  base(`the live map appears in a frame without an origin${outer ? ', in a page without an origin' : ''}`, async ({ page }) => {
    const frame = await hostFrame(page, outer);
    await expect(frame.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
    expect(await frame.locator(':root').evaluate(() => self.origin)).toBe('null');
  });
}

const closed = servedBy(() => serve({ NO_CORS: '1' }));

closed('a host without CORS: the frame keeps the static map, with a message', async ({ page, complaints }) => {
  const frame = await hostFrame(page);
  await expect(frame.locator('[data-map]')).toHaveAttribute('data-map', 'failed');
  await expect(frame.locator('[data-failure="failed"]')).toBeVisible();
  await expect(frame.locator('[data-map] svg').first()).toBeVisible();
  await frame.locator('[data-list] a').first().click();
  await expect(frame.locator('[data-popup]')).toBeVisible();
  // The test is about the browser refusing, so its message in the console is expected.
  expect(complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
});

base('pages cannot be framed, frames can; no injected script runs', async ({ page, complaints }) => {
  await page.goto('404.html');
  await page.evaluate(() => {
    for (const path of ['./', 'en/', 'embed/', 'en/embed/']) {
      const frame = document.createElement('iframe');
      frame.name = path;
      frame.src = path;
      document.body.append(frame);
    }
  });
  for (const path of ['embed/', 'en/embed/']) await expect(page.frameLocator(`[name="${path}"]`).locator('[data-list]')).toBeAttached();
  for (const path of ['./', 'en/']) expect(page.frame({ name: path })?.url()).toBe('chrome-error://chromewebdata/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = 'window.ran = 1';
      document.body.append(script);
    } catch {
      // The browser refuses.
    }
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  expect(complaints.splice(0).filter((complaint) => !/frame-ancestors|TrustedScript|ERR_BLOCKED_BY_RESPONSE/.test(complaint))).toEqual([]);
});
