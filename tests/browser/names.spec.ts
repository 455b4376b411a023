/**
 * Names on the live map, from the whole district to the closest zoom: none lies on another, on a mark of another place, or across the edge
 * of the first view. The plan of the static map has a unit test (src/lib/static-map/labels.test.ts).
 */
import type { Page } from '@playwright/test';
import { LAYERS_OF_NAMES, openRevealed, type Rendered } from './live-map.ts';
import { fact, places } from './page.ts';
import { all, expect, test } from './test.ts';

/** Overlaps at one camera position, as text. */
const wrongAt = (page: Page, center: [number, number], zoom: number | null): Promise<string[]> =>
  page
    .evaluate(
      async ({ center, zoom, layers }) => {
        const map = globalThis.liveMapOfTest;
        if (zoom !== null) {
          const idle = new Promise<void>((done) => map.once('idle', done));
          map.jumpTo({ center, zoom });
          await idle;
        }
        const layersOfNames = layers.filter((id) => map.getLayer(id));
        const namesAt = (x: number, y: number): Rendered[] => map.queryRenderedFeatures([x, y], { layers: layersOfNames });
        const nameOf = ({ properties: { id, label } }: Rendered): string => id || label || '?';
        // The plan has letters and turned names, whose upright boxes are larger than they are; its unit test compares their corners.
        const isPlanned = ({ layer }: Rendered): boolean => layer.id.startsWith('planned');

        /** MapLibre's grid begins outside of the map, and its boxes have a padding. */
        const [OUTSIDE, PADDING] = [100, 3];
        const { bboxes, circles } = map.style.placement.collisionIndex.grid;
        type Box = [x1: number, y1: number, x2: number, y2: number];
        const boxes: Box[] = [];
        for (let i = 0; i < bboxes.length; i += 4) {
          const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bboxes.slice(i, i + 4).map((value) => value - OUTSIDE);
          boxes.push([x1 + PADDING, y1 + PADDING, x2 - PADDING, y2 - PADDING]);
        }
        for (let i = 0; i < circles.length; i += 3) {
          const [x = 0, y = 0, radius = 0] = circles.slice(i, i + 3);
          // A circle is as wide as the name is high, with the padding.
          const half = Math.max(0, radius - PADDING) * 0.8;
          boxes.push([x - OUTSIDE - half, y - OUTSIDE - half, x - OUTSIDE + half, y - OUTSIDE + half]);
        }

        const wrong = new Set<string>();
        const where = ` at ${map.getZoom().toFixed(2)}`;
        boxes.forEach(([ax1, ay1, ax2, ay2], index) => {
          for (const [bx1, by1, bx2, by2] of boxes.slice(index + 1)) {
            const [x1, y1, x2, y2] = [Math.max(ax1, bx1), Math.max(ay1, by1), Math.min(ax2, bx2), Math.min(ay2, by2)];
            if (x2 - x1 < 2 || y2 - y1 < 2) continue;
            const found = namesAt((x1 + x2) / 2, (y1 + y2) / 2);
            const names = [...new Set(found.map(nameOf))].sort();
            if (names.length > 1 && !found.some(isPlanned)) wrong.add(`${names.join(' on ')}${where}`);
          }
        });
        const marks = map.queryRenderedFeatures({ layers: ['places-dots'] });
        for (const mark of marks) {
          const { x, y } = map.project(mark.geometry.coordinates);
          for (const name of namesAt(x, y))
            if (nameOf(name) !== nameOf(mark) && !isPlanned(name)) wrong.add(`${nameOf(name)} on the mark of ${nameOf(mark)}${where}`);
        }
        return { wrong: [...wrong], boxes: boxes.length };
      },
      { center, zoom, layers: LAYERS_OF_NAMES }
    )
    .then(({ wrong, boxes }) => {
      expect(boxes, 'names on the map').toBeGreaterThan(0);
      return wrong;
    });

type Size = { width: number; height: number };
const sizes: Size[] = [
  { width: 1440, height: 900 },
  ...(all
    ? [
        { width: 1024, height: 768 },
        { width: 768, height: 1024 },
        { width: 390, height: 844 },
        { width: 844, height: 390 }
      ]
    : [])
];
/** Steps between zooms. */
const STEP = all ? 0.25 : 0.5;
const CLOSEST = 17;

const { view } = fact<{ view: [number, number, number, number] }>('site');
const middle: [number, number] = [(view[0] + view[2]) / 2, (view[1] + view[3]) / 2];
const points = places.flatMap(({ geometry }) => (geometry && 'point' in geometry ? [geometry.point] : []));
const isInView = ([lng, lat]: readonly number[]): boolean => lng! > view[0] && lng! < view[2] && lat! > view[1] && lat! < view[3];

test.describe('on the live map', () => {
  test.use({ live: true });
  for (const language of all ? ['', 'en/'] : [''])
    for (const size of sizes)
      test(`no name overlaps another name or a mark, ${size.width} × ${size.height} ${language}`, async ({ page }) => {
        test.setTimeout(600_000);
        await page.setViewportSize(size);
        await openRevealed(page, language);
        const wrong = await wrongAt(page, middle, null);
        const first = await page.evaluate(() => globalThis.liveMapOfTest.getZoom());
        for (let zoom = Math.ceil(first / STEP) * STEP; zoom <= CLOSEST; zoom += STEP) {
          // Near the ground each place is looked at in turn.
          const centers = zoom < first + 1.5 ? [middle] : points.filter(isInView).filter((_, i) => all || i % 4 === Math.round(zoom) % 4);
          for (const center of centers) wrong.push(...(await wrongAt(page, center, zoom)));
        }
        expect([...new Set(wrong)]).toEqual([]);

        // The same check finds overlaps when names are allowed to overlap.
        await page.evaluate((layers) => {
          const map = globalThis.liveMapOfTest;
          for (const layer of layers) if (map.getLayer(layer)) map.setLayoutProperty(layer, 'text-overlap', 'always');
        }, LAYERS_OF_NAMES);
        expect(await wrongAt(page, middle, first + 1)).not.toEqual([]);
      });
});

test('names that lie over others while their place is picked are drawn last on the static map', async ({ page }) => {
  await page.goto('/');
  const isOver = await page
    .locator('#map .labels > .name')
    .evaluateAll((names) => names.map((name) => name.querySelector('.overlaps') !== null));
  expect(isOver).toContain(true);
  expect(isOver).toEqual([...isOver].sort((a, b) => Number(a) - Number(b)));
});
