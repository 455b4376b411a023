/** The card of the open place, beside it or docked, and its long form. */
import { isPlain } from '$lib/clicks';
import type { Mark } from '$lib/live';
import { countOf, place as placeCard, showCard } from '../card';
import { detailPanel } from '../detail';
import { one } from '../dom';
import { showControls } from '../start';
import { close, leave } from './acts';
import { home, isWide, placeFacts } from './context';
import { act, current, watch } from './state';
import { showText } from './text';

let mark: Mark | null = null;

const map = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-map]');

/** Whether the card stands beside its place: on a wide live map. Beside the long form, which says all it does, there is none. */
export const isAnchored = (): boolean =>
  map()?.dataset['map'] === 'ready' && isWide() && !current().long && Boolean(placeFacts(current().place)?.located);

function show(): void {
  const { place, excerpt, long } = current();
  const card = showCard(long ? null : place, excerpt);
  const pane = map();
  if (!card || !pane) return;
  placeCard(card, isAnchored() ? mark : null, { left: 0, top: 0, right: pane.clientWidth, bottom: pane.clientHeight });
}

/** The open place is drawn somewhere else now; null where it is not in sight. */
export function moveCard(now: Mark | null): void {
  mark = now;
  show();
}

/** The long form of a card, which is shown in the panel of the page. */
export function beginDetail(): void {
  const panel = detailPanel(home);
  watch(({ long, place }, before) =>
    panel.show(long ? place : null, () => {
      const root = one('#detail');
      showControls(root);
      showText();
      if (!before.long) root.querySelector('h2')?.focus({ preventScroll: true });
    })
  );
}

export function beginCard(): void {
  watch(show);
  document.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-close], [data-long], [data-turn]') : null;
    if (!control || !isPlain(event)) return;
    event.preventDefault();
    const { close: what, long, turn } = control.dataset;
    if (what !== undefined) return what === 'long' ? leave() : close();
    if (long !== undefined) return act({ type: 'long', open: true });
    const card = control.closest<HTMLElement>('[data-card]');
    const count = card ? countOf(card) : 0;
    if (count) act({ type: 'excerpt', index: (current().excerpt + Number(turn) + count) % count });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && current().place !== null && !document.querySelector('dialog[open]')) leave();
  });
}
