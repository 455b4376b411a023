/** Share images of places anywhere: what an image cannot show must not stop the build. A failure here ends the test's process. */
import fc from 'fast-check';
import { render } from 'svelte/server';
import { beforeAll, expect, test } from 'vitest';
import type { Atlas } from '$lib/report/report';
import type { Bounds, LngLat } from '$lib/report/schema';
import { reportOf } from '$lib/server/folder';
import { asXml, pictureOf } from '$lib/server/picture';
import WideImage from '$lib/static-map/share/WideImage.svelte';
import { imageOf } from '$lib/static-map/share/contents';
import SquareImage from '$lib/static-map/share/SquareImage.svelte';
import { lightColours } from '../../src/routes/share/colours.server';
import { cutFonts } from '../../vite/fonts';

const small = reportOf('tests/fixtures/small');
beforeAll(() => cutFonts());

/** The small report with another view, and with its places moved. */
function moved(view: Bounds, points: LngLat[], radiusM: number): Atlas {
  let next = 0;
  const places = small.places.map((place): Atlas['places'][number] => {
    if (!place.geometry || !('point' in place.geometry)) return place;
    const point = points[next++ % points.length] ?? place.geometry.point;
    return { ...place, geometry: { point, radiusM } };
  });
  return { ...small, site: { ...small.site, view }, places };
}

/** Both pictures of the whole map, and of a place with a position. */
function draw(report: Atlas): void {
  const located = report.places.find(({ geometry }) => geometry && 'point' in geometry);
  if (!located) throw new Error('no place has a position');
  for (const place of [null, located])
    for (const [component, width] of [
      [WideImage, 1200],
      [SquareImage, 600]
    ] as const) {
      const { body } = render(component, { props: imageOf(report, place, 'zh', lightColours()) });
      expect(body).not.toMatch(/NaN|Infinity/);
      expect(pictureOf(asXml(body), width).length).toBeGreaterThan(1000);
    }
}

test.each<[string, Bounds, LngLat, number]>([
  ['a little outside of the view', [120.12, 30.24, 120.17, 30.27], [120.3, 30.255], 150],
  ['on the other side of the world', [120.12, 30.24, 120.17, 30.27], [-60, -30], 150],
  ['as far north as maps go', [120.12, 30.24, 120.17, 30.27], [0, 85.05], 150],
  ['so inexact that it covers the view', [120.12, 30.24, 120.17, 30.27], [120.15, 30.25], 20_000_000],
  ['far away, and so inexact that it reaches the view', [120.12, 30.24, 120.17, 30.27], [121, 30.25], 100_000],
  ['in a view of the world', [-180, -85, 180, 85], [120.15, 30.25], 1],
  ['in a view of ten metres', [120.15, 30.25, 120.1501, 30.2501], [120.15, 30.25], 300]
])('a share image is drawn for a place %s', (_, view, point, radiusM) => draw(moved(view, [point], radiusM)));

test('share images are drawn for places anywhere, in any view', { timeout: 120_000 }, () => {
  const longitude = fc.double({ min: -180, max: 180, noNaN: true });
  const latitude = fc.double({ min: -85, max: 85, noNaN: true });
  const size = fc.constantFrom(1e-4, 0.001, 0.05, 1, 40);
  /** Distance of a place from the middle of the view, in widths of it. */
  const away = fc.double({ min: -30, max: 30, noNaN: true });
  const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
  fc.assert(
    fc.property(
      longitude,
      latitude,
      size,
      fc.array(fc.tuple(away, away), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 200, 50_000),
      (lon, lat, width, ways, radiusM) => {
        const view: Bounds = [within(lon - width, 180), within(lat - width, 85), within(lon + width, 180), within(lat + width, 85)];
        fc.pre(view[0] < view[2] && view[1] < view[3]);
        const points = ways.map(([x, y]): LngLat => [within(lon + x * width, 180), within(lat + y * width, 85)]);
        draw(moved(view, points, radiusM));
      }
    ),
    { numRuns: process.env.TEST_ALL ? 20 : 4, seed: 7 }
  );
});
