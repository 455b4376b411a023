/** Marks of places at other zooms than that of the first view, on the live map. */
import type { Page } from '@playwright/test';
import { fact, places } from './page.ts';
import { openRevealed } from './live-map.ts';
import { expect, test } from './test.ts';

// Marks have too few pixels at the scale of other tests of the live map.
test.use({ live: true, deviceScaleFactor: 1, contextOptions: { reducedMotion: 'reduce' } });

type Role = { id: string; colour: { light: string } };
const colours = new Map(fact<{ roles: Role[] }>('site').roles.map(({ id, colour }) => [id, colour.light]));
const spots = places.flatMap(({ id, role = '', geometry }) =>
  geometry && 'point' in geometry && colours.has(role) ? [{ id, at: geometry.point, colour: colours.get(role)! }] : []
);
/** Half the size of the searched square, and the least number of pixels in the colour of the role, pixels. */
const [AROUND, LEAST] = [9, 10];

/** Places within the map's box, but not under a control, of which no mark is drawn. */
async function withoutMark(page: Page): Promise<string[]> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([data, all, around, least]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const drawing = canvas.getContext('2d', { willReadFrequently: true })!;
      drawing.drawImage(image, 0, 0);
      const box = document.querySelector('[data-map]')!.getBoundingClientRect();
      return all.flatMap(({ id, at, colour }) => {
        const { x, y } = globalThis.liveMapOfTest.project(at);
        const [left, top] = [box.left + x, box.top + y];
        const isInside = x > around && y > around && x < box.width - around && y < box.height - around;
        if (!isInside || document.elementFromPoint(left, top)?.closest('[data-over-map]')) return [];
        const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));
        const { data: pixels } = drawing.getImageData(left - around, top - around, 2 * around, 2 * around);
        let own = 0;
        for (let i = 0; i < pixels.length; i += 4) if (Math.hypot(pixels[i]! - r, pixels[i + 1]! - g, pixels[i + 2]! - b) < 60) own++;
        return own < least ? [id] : [];
      });
    },
    [picture, spots, AROUND, LEAST] as const
  );
}

for (const [width, height] of [
  [1440, 900],
  [390, 844]
] as const)
  test(`every mark is drawn at every zoom, also after the map has moved, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openRevealed(page, '');
    for (const by of [0, -0.35, -0.05, -0.3, 1]) {
      await page.evaluate(
        (change) =>
          new Promise<void>((done) => {
            const map = globalThis.liveMapOfTest as unknown as {
              once: (event: string, then: () => void) => void;
              jumpTo: (to: { zoom: number }) => void;
              getZoom: () => number;
              triggerRepaint: () => void;
            };
            map.once('idle', done);
            map.jumpTo({ zoom: map.getZoom() + change });
            map.triggerRepaint();
          }),
        by
      );
      await page.waitForTimeout(300);
      expect(await withoutMark(page), `zoomed by ${by}`).toEqual([]);
    }
  });
