/** The preferred height of a frame. */
import { mediaQueryList } from '$lib/browser-support';
import type { EmbedOptions } from './options';

/** Height of the list in a narrow frame before it scrolls, pixels. */
const LIST = 240;

const heightOf = (frame: Element, selector: string): number => frame.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;

/**
 * Height at which nothing has to be cut, pixels. It depends on the width and the content of the frame, never on its current height: a host
 * that follows it would otherwise cause a loop.
 */
export function naturalHeight(frame: HTMLElement, ui: EmbedOptions['ui']): number {
  const map = frame.querySelector('[data-map]');
  const card = heightOf(frame, '[data-popup]') || heightOf(frame, '[data-strip]:not([hidden])');
  const list = heightOf(frame, '[data-list]');
  const isWide = mediaQueryList('(min-width: 44rem)')?.matches;
  // Preferred height of the map: `flex-basis` does not depend on the current height of the frame.
  const drawn = map && ui !== 'card' ? Number.parseFloat(getComputedStyle(map).flexBasis) : 0;
  const beside = ui === 'map' || (ui === 'full' && isWide) ? 0 : card || (ui === 'card' ? list : Math.min(list, LIST));
  return Math.ceil(drawn + beside + (ui === 'full' ? heightOf(frame, '[data-lines]') : 0) + heightOf(frame, ':scope > footer') + 2);
}
