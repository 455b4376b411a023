/** The tour: a few passages of the report, one after the other. Each has its address. */
import { hasModifier, isByKey } from '$lib/clicks';
import { all, closest, setAttribute } from '../dom';
import { onClick } from '../on-click';
import { elementsOf, reveal } from '../passages';
import { fillExcerptText } from '../excerpt-text';
import { ARROWS } from '../keys';
import { leave } from './acts';
import { isSmooth, passageOf, stops } from './context';
import { act, current, watch } from './state';

/** A horizontal swipe of at least this many pixels goes to the next stop. */
const SWIPE = 40;
/** Elements in which arrow keys have another meaning. */
const TAKEN = 'input, select, textarea, dialog, [contenteditable], [data-feature], [data-card], canvas, summary';

const linkOf = (stop: number): HTMLElement | null => document.querySelector(`[data-stop="${stop}"]`);

/** Goes to a stop and scrolls to its passage. An open card closes. */
function goTo(stop: number): void {
  const span = passageOf(linkOf(stop));
  if (!span) return;
  act({ type: 'close' }, { type: 'stop', stop, span });
  const [first] = elementsOf(span);
  if (first) reveal(first, isSmooth());
}

/** The last stop is followed by the first. */
const step = (by: number): void => goTo((((current().stop ?? 0) - 1 + by + stops) % stops) + 1);

function show(bar: HTMLElement): void {
  const { stop, place } = current();
  // The open card replaces it.
  bar.hidden = stop === null || place !== null;
  if (!bar.hidden) fillExcerptText(bar);
  for (const part of all('[data-at-stop]', bar)) part.hidden = part.dataset['atStop'] !== String(stop);
  for (const link of all('[data-stop]')) setAttribute(link, 'aria-current', link.dataset['stop'] === String(stop) && 'step');
}

/** Does nothing on a page without stops. */
export function beginTour(): void {
  const bar = document.querySelector<HTMLElement>('[data-tour]');
  if (!bar) return;
  onClick('[data-stop], [data-tour-start]', (link, event) => {
    goTo(Number(link.dataset['stop'] ?? 1));
    if (isByKey(event)) bar.querySelector<HTMLElement>('[data-go="1"]')?.focus({ preventScroll: true });
  });
  onClick('[data-go]', ({ dataset: { go } }) => (go === 'leave' ? leave() : step(Number(go))));
  document.addEventListener('keydown', (event) => {
    const by = ARROWS[event.key];
    if (current().stop === null || current().place !== null || event.defaultPrevented) return;
    if (hasModifier(event)) return;
    if (by && !closest(event, TAKEN)) {
      event.preventDefault();
      step(by);
    }
  });
  let from: number | null = null;
  let shown: number | null = null;
  bar.addEventListener('pointerdown', ({ clientX, pointerType }) => (from = pointerType === 'mouse' ? null : clientX));
  bar.addEventListener('pointerup', ({ clientX }) => {
    const by = from === null ? 0 : clientX - from;
    from = null;
    if (Math.abs(by) > SWIPE) step(by < 0 ? 1 : -1);
  });
  watch(({ stop, reading }, before) => {
    // Leaving the tour by keyboard moves the focus to the passage it has shown.
    const last = stop === null && bar.contains(document.activeElement) ? passageOf(linkOf(before.stop ?? 1)) : null;
    show(bar);
    if (last) elementsOf(last)[0]?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    // The stop came from the address, not from the reader.
    if (stop !== null && stop !== shown && reading === null)
      queueMicrotask(() => current().stop === stop && current().place === null && goTo(stop));
    shown = stop;
  });
}
