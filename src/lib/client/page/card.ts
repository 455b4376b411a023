/** The card of the open place, on the map or docked, and its long form. */
import type { LiveMap } from '$lib/live';
import { anchoringOf, type Anchoring } from '../anchoring';
import { lead, listenToSteps, showCard } from '../card';
import { detailPanel } from '../detail';
import { all, one } from '../dom';
import { onClick } from '../on-click';
import { showControls } from '../start';
import { close, leave, step } from './acts';
import { home } from './context';
import { act, current, watch } from './state';
import { showText } from './text';

let live: LiveMap | undefined;
let anchoring: Anchoring | undefined;
/** The state for which the card was last placed. */
let placedFor = '';

export const useLiveMap = (map: LiveMap): void => void (live = map);

/** Whether the map may still move for the card: it was allowed to, and has not finished drawing since, so the name may still appear. */
let isFresh = false;

/** Updates the card. `mayMove`: the map may move for it, now and when it has drawn the name of the place. */
export function placeCard(mayMove: boolean): void {
  isFresh ||= mayMove;
  const { place, excerpt, long } = current();
  const card = showCard(long ? null : place, excerpt);
  if (!card) lead(null, null);
  anchoring?.settle(place === null ? null : { id: place, card, mayMove });
}

/** Called while the map moves and when it has stopped. */
export function followMap(isMoving: boolean): void {
  if (isMoving) return anchoring?.follow();
  placeCard(isFresh);
  isFresh = false;
}

/** The long form of a card, shown in the panel of the page. */
export function beginDetail(): void {
  const show = detailPanel(home, () => {
    const root = one('#detail');
    showControls(root);
    showText();
    // The link that led here may have been in the card, or in the long form before, which are gone.
    if (!root.contains(document.activeElement)) root.querySelector('h2')?.focus({ preventScroll: true });
  });
  watch(({ long, place }) => show(long ? place : null, place));
}

/** The link below a quote, in the open card and in the strip of a topic, leads to its words in the report. */
function linkQuotes(): void {
  for (const link of all<HTMLAnchorElement>('[data-strip] [data-read], [data-popup] footer [data-read]')) {
    const quote = link.closest('[data-over-map]')?.querySelector<HTMLQuoteElement>('[data-step]:not([hidden]) [data-excerpt]');
    if (!quote) continue;
    link.dataset['read'] = quote.dataset['excerpt'];
    link.href = quote.cite;
  }
}

export function beginCard(): void {
  anchoring = anchoringOf(one('[data-map]'), () => live);
  watch(({ place, excerpt, long }, before) => {
    const now = JSON.stringify([place, excerpt, long]);
    // Hovering does not move a card.
    if (now === placedFor) return;
    placedFor = now;
    placeCard(place !== before.place || long !== before.long || excerpt !== before.excerpt);
    // In a card that scrolls, an honour far below may have been picked.
    if (excerpt !== before.excerpt) document.querySelector('[data-popup] [data-step]:not([hidden])')?.scrollIntoView({ block: 'nearest' });
  });
  watch(linkQuotes);
  listenToSteps(() => current().excerpt, step);
  onClick('[data-close], [data-long]', ({ dataset: { close: what } }) => {
    if (what === undefined) act({ type: 'long', open: true });
    else if (what === 'long') leave();
    else close();
  });
}
