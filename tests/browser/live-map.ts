/** What MapLibre has drawn: names, positions on the page. */
import type { Page } from '@playwright/test';
import { liveMap } from './page.ts';
import { expect } from './test.ts';

/** The parts of a MapLibre map that this test reads. */
export type Rendered = {
  layer: { id: string };
  properties: { id?: string; label?: string; part?: string };
  geometry: { coordinates: number[] };
};
type Grid = { bboxes: number[]; circles: number[] };
type LiveMap = {
  style: { placement: { collisionIndex: { grid: Grid } } };
  queryRenderedFeatures(at?: unknown, options?: { layers: string[] }): Rendered[];
  getLayer(id: string): unknown;
  setLayoutProperty(layer: string, name: string, value: string): void;
  getZoom(): number;
  jumpTo(to: { center: [number, number]; zoom: number }): void;
  panBy(by: [number, number], options: { animate: boolean }): void;
  project(at: number[]): { x: number; y: number };
  once(event: 'idle', then: () => void): void;
  triggerRepaint(): void;
};
declare global {
  // Set by the changed script, below.
  var liveMapOfTest: LiveMap;
}

export const LAYERS_OF_NAMES = ['streets', 'context', 'roads', 'places', 'picked', 'planned', 'planned-picked'].map(
  (name) => `${name}-labels`
);

/** MapLibre's constructor: the first line that runs once for each map. */
const CONSTRUCTOR = 'this._mapId=';

/**
 * Opens the page and waits for its live map. The test can read it as `liveMapOfTest`, which pages do not expose: the map's script is
 * served with one more assignment.
 */
export async function openRevealed(page: Page, language: string): Promise<void> {
  let isFound = false;
  await page.route(/\/_app\/immutable\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    isFound ||= script.includes(CONSTRUCTOR);
    await route.fulfill({ response, body: script.replace(CONSTRUCTOR, `globalThis.liveMapOfTest=this,${CONSTRUCTOR}`) });
  });
  await page.goto(`/${language}`);
  await liveMap(page);
  // Scripts that are asked for later need no change, and a test must not end while one is being changed.
  await page.unrouteAll({ behavior: 'wait' });
  expect(isFound, 'MapLibre’s constructor has changed: see CONSTRUCTOR').toBe(true);
}
