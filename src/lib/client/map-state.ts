/** What `[data-map]` says: which map is shown, and the bounds of its box. */
import type { Failure } from '$lib/live';
import { fromMercator, toMercator } from '$lib/geography/mercator';
import type { Bounds } from '$lib/report/schema';
import { all, one } from './dom';

/** The map's state, and the sentence for it. */
export function setMapState(map: HTMLElement, state: 'loading' | 'ready' | Failure): void {
  map.dataset['map'] = state;
  one('[data-live]', map).toggleAttribute('inert', state !== 'ready');
  for (const words of all('[data-failure]')) words.hidden = words.dataset['failure'] !== state;
}

/** Writes the bounds of the static map's box; the live map writes its own. It measures, which forces a layout of the page. */
export function writeView(map: HTMLElement, view: Bounds): void {
  if (map.dataset['map'] !== 'ready') map.dataset['view'] = boxOf(view, map.clientWidth, map.clientHeight).join();
}

/** Bounds of the whole box, `width` by `height` pixels, when `view` is fitted into it. Degrees, six decimals. */
function boxOf(view: Bounds, width: number, height: number): number[] {
  if (!width || !height) return view;
  const [west, south, east, north] = view;
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const unitsPerPixel = Math.max((right - left) / width, (bottom - top) / height);
  const corner = (sign: 1 | -1) =>
    fromMercator([(left + right + sign * width * unitsPerPixel) / 2, (top + bottom - sign * height * unitsPerPixel) / 2]);
  return [...corner(-1), ...corner(1)].map((degrees) => Number(degrees.toFixed(6)));
}
