/**
 * Base maps below ours: from `geo/basemap/`, from another origin, and from one that fails. The built site has none; what differs in a build
 * with one (`ground.json` and the policy) is replaced by the test.
 */
import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { drawingsOf, type Drawing } from '../../packages/basemap/src/features.ts';
import { fitted } from '../../packages/basemap/src/fit.ts';
import { readExtract } from '../../packages/basemap/src/read.ts';
import { tilesOf } from '../../packages/basemap/src/tiles.ts';
import { KINDS, type Base } from '../../src/lib/base.ts';
import { allowing } from '../../src/lib/server/policy.ts';
import { expect, test } from './test.ts';
import { liveMap } from './page.ts';

const port = Number(process.env['TEST_PORT'] ?? 4180) + 1500 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);
const origin = `http://127.0.0.1:${port}`;
// Responses made by the test have no network address, and Chromium asks for permission before they may access this machine.
test.use({ hosts: [origin], contextOptions: { reducedMotion: 'reduce' }, permissions: ['local-network-access'], live: true });

const bounds: [number, number, number, number] = [113.7, 34.75, 113.77, 34.8];
const style = {
  version: 8,
  sources: { field: { type: 'geojson', data: 'field.geojson', attribution: '<a href="https://example.org/">© Somebody’s maps</a>' } },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': '#ff00ff' } },
    { id: 'field', type: 'fill', source: 'field', paint: { 'fill-color': '#ff00ff' } }
  ]
};
const ring = [
  [113, 34],
  [114, 34],
  [114, 35],
  [113, 35],
  [113, 34]
];
const field = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };

let server: Server;
let drawings: Drawing[];
test.beforeAll(async () => {
  drawings = fitted((await drawingsOf(readExtract('packages/basemap/tests/fixtures/district.osm.pbf'))).drawings, bounds);
  const archive = Buffer.from(await tilesOf(drawings, bounds, '© Somebody’s tiles'));
  server = createServer(({ url, headers, method }, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'range');
    response.setHeader('access-control-expose-headers', 'etag');
    if (method === 'OPTIONS') response.writeHead(204).end();
    else if (url === '/style.json') response.end(JSON.stringify(style));
    else if (url === '/field.geojson') response.end(JSON.stringify(field));
    else if (url === '/elsewhere.json')
      response.end(JSON.stringify({ ...style, sources: { field: { ...style.sources.field, data: 'https://example.org/x' } } }));
    else if (url === '/shifted.json') {
      const tiles = ['https://webrd01.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}'];
      response.end(JSON.stringify({ ...style, sources: { field: { type: 'raster', tiles } } }));
    } else if (url === '/map.pmtiles') {
      const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? [];
      const part = archive.subarray(Number(from), Number(to) + 1);
      response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${archive.length}`, 'content-length': part.length }).end(part);
    } else if (url !== '/silent.json') response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The site as it would be if built with this base. */
async function withBase(page: Page, base: Base): Promise<void> {
  await page.route('**/ground.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), base } });
  });
  if (base.form === 'files') return;
  await page.context().route(/\/(\?.*)?$/, async (route) => {
    if (route.request().url().startsWith(origin)) return route.continue();
    const response = await route.fetch();
    const body = allowing(await response.text(), 'connect-src', [origin]);
    await route.fulfill({ response, body });
  });
}

const map = (page: Page) => page.locator('[data-base]');
const becomes = (page: Page, state: 'shown' | 'failed') => expect(map(page)).toHaveAttribute('data-base', state, { timeout: 60_000 });

/** Share of the map's pixels that have the magenta of the style above, or our colours blended with it. */
async function magenta(page: Page): Promise<number> {
  const shot = await page.locator('[data-map] canvas').screenshot();
  return page.evaluate(async (base64) => {
    // The policy does not let a page fetch a data URL.
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i]! > 240 && data[i + 1]! < 20 && data[i + 2]! > 240) count++;
    return count / (data.length / 4);
  }, shot.toString('base64'));
}

test('the base map of the folder is shown below our layers, without requests to other origins', async ({ page }) => {
  for (const kind of KINDS) {
    const features = drawings.filter((one) => one.kind === kind).map(({ type, properties, geometry }) => ({ type, properties, geometry }));
    await page.route(`**/basemap/${kind}.json`, (route) => route.fulfill({ json: { type: 'FeatureCollection', features } }));
  }
  await withBase(page, { form: 'files', href: './basemap/', water: true });
  await page.goto('/');
  await liveMap(page);
  await becomes(page, 'shown');
  await expect(page.locator('.maplibregl-ctrl-attrib')).toHaveCount(0);
});

test('a style of another origin is shown, with its attribution', async ({ page }) => {
  await withBase(page, { form: 'style', href: `${origin}/style.json`, hosts: [] });
  await page.goto('/');
  await liveMap(page);
  await becomes(page, 'shown');
  await expect(page.locator('.maplibregl-ctrl-attrib')).toContainText('© Somebody’s maps');
  await expect(page.locator('.maplibregl-ctrl-attrib a')).toHaveAttribute('href', 'https://example.org/');
  expect(await magenta(page)).toBeGreaterThan(0.4);
});

test('a style of another origin is shown in a frame, with its attribution', async ({ page }) => {
  await withBase(page, { form: 'style', href: `${origin}/style.json`, hosts: [] });
  await page.goto('/embed/?load=auto');
  await becomes(page, 'shown');
  await expect(page.locator('.maplibregl-ctrl-attrib')).toContainText('© Somebody’s maps');
});

test('tiles of another origin are read by range requests and shown with their attribution', async ({ page }) => {
  const parts: string[] = [];
  page.on('request', (request) => request.url().endsWith('.pmtiles') && parts.push(request.headers()['range'] ?? 'all'));
  await withBase(page, { form: 'tiles', href: `${origin}/map.pmtiles`, credited: false });
  await page.goto('/');
  await liveMap(page);
  await becomes(page, 'shown');
  await expect(page.locator('.maplibregl-ctrl-attrib')).toContainText('© Somebody’s tiles');
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).not.toContain('all');
});

test.describe('a base map that fails', () => {
  // In a small frame the map is that of the page.
  test.use({ allowedStatus: [404], viewport: { width: 480, height: 360 } });

  for (const [name, file] of [
    ['is not there', 'missing.json'],
    ['does not answer', 'silent.json'],
    ['asks a host that the policy does not name', 'elsewhere.json'],
    ['is in shifted coordinates', 'shifted.json']
  ] as const) {
    test(`because it ${name}: our own streets stay, with a message`, async ({ page }) => {
      await withBase(page, { form: 'style', href: `${origin}/${file}`, hosts: [] });
      await page.goto('/embed/?load=auto');
      await liveMap(page);
      await becomes(page, 'failed');
      await expect(page.getByText('底图没有加载成功，街道改用本站自绘的。')).toBeAttached();
      await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready');
      expect(await magenta(page)).toBe(0);
    });
  }

  test('because its tiles are missing: our own streets stay, with a message', async ({ page }) => {
    await withBase(page, { form: 'tiles', href: `${origin}/missing.pmtiles`, credited: false });
    await page.goto('/embed/?load=auto');
    await liveMap(page);
    await becomes(page, 'failed');
  });
});

test('without a base map no code of it is fetched', async ({ page }) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto('/');
  await liveMap(page);
  expect(urls.filter((url) => /basemap|pmtiles/.test(url))).toEqual([]);
  await expect(map(page)).toHaveCount(0);
});
