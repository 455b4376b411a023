/** The reader's actions: opening, closing, stepping, reading. Each changes the selection, and moves text and focus. */
import type { Span } from '$lib/report/report';
import { cardOf, indexOf } from '../card';
import { closest } from '../dom';
import { onClick } from '../on-click';
import { elementsOf, isInView, layOutAll, mentionsOf, reveal, spanOf } from '../passages';
import type { PlacePick } from '../picking';
import type { Action } from '../selection';
import { indexAt, isInSheet, isSmooth, isWide, passageOf, passagesOf } from './context';
import { act, current, hrefOf, watch } from './state';

/** The element that had the focus before it moved to the card. */
let opener: HTMLElement | null = null;
/** Scroll position before something moved the text, and after it; the place that was open then. */
let moved: { from: number; to: number; place: string | null } | null = null;

const wayBack = (): HTMLElement | null => document.querySelector('[data-way-back]');

/** Offers a button back to where the reader was, or hides it. */
function remember(now: typeof moved): void {
  moved = now;
  wayBack()?.toggleAttribute('hidden', now === null || Math.abs(now.from - now.to) < innerHeight / 4);
}

/** Scrolls back to where the reader was. The button is hidden first, because it takes room in the text. */
function goBack(top: number, smooth: boolean): void {
  remember(null);
  scrollTo({ top, behavior: smooth ? 'smooth' : 'auto' });
}

/**
 * The button stays until it is used or the reader scrolls on. Closing a place, in whatever way, leads back too, and returns the focus. To be
 * started before the card: hiding it would lose its focus.
 */
export function beginWayBack(): void {
  onClick('[data-way-back]', () => moved && goBack(moved.from, isSmooth()));
  for (const type of ['wheel', 'touchmove'])
    addEventListener(
      type,
      (event) => {
        if (moved && closest(event, '[data-text]')) remember(null);
      },
      { passive: true }
    );
  setTimeout(showAddressed);
  watch(({ place }, before) => {
    if (place !== null || !before.place) return;
    // Elements that a filter has hidden meanwhile cannot take the focus.
    if (cardWithFocus() || document.querySelector('#report [tabindex]:focus'))
      focus(opener?.isConnected === false ? document.querySelector<HTMLElement>('#map [tabindex="0"]') : opener);
    opener = null;
    // Unless the text has been scrolled since.
    if (moved?.place && Math.abs(scrollY - moved.to) < 4) goBack(moved.from, false);
    remember(null);
  });
}

const focus = (element: HTMLOrSVGElement | null): void => element?.focus({ preventScroll: true });

const focusCard = (): void => focus(document.querySelector<HTMLElement>('[data-popup] h2'));

/** The card or its long form, if it has the focus. */
const cardWithFocus = (): Element | null | undefined => document.activeElement?.closest('[data-card], #detail');

type Opening = { excerpt?: number | undefined; keyboard: boolean; isRead?: boolean };

/** Opens a place. `isRead`: its words in the text take the focus, not the card. */
function open(id: string, { excerpt, keyboard, isRead = false }: Opening): void {
  // The place has its card on the page of another part.
  if (cardOf(id) === null) return location.assign(hrefOf(id));
  if (keyboard && !cardWithFocus()) opener = document.activeElement as HTMLElement | null;
  act({ type: 'open', place: id, excerpt });
  if (keyboard && !isRead) focusCard();
}

/** The excerpt in the card of a place in which a name in the text stands; undefined for none. */
function excerptOf(place: string, { dataset }: HTMLElement | SVGElement): number | undefined {
  const span = spanOf(dataset['span']);
  const index = span ? indexAt(cardOf(place), span) : -1;
  return index < 0 ? undefined : index;
}

/**
 * A place was picked on the map, or none. If a mention of the place is visible in the text, the card shows its excerpt; otherwise the text
 * scrolls to the first excerpt.
 */
export function openOnMap(id: string | null, keyboard = false): void {
  if (id === null) return close();
  const mention = mentionsOf(id).find(isInView);
  open(id, { keyboard, excerpt: mention && excerptOf(id, mention) });
  if (!mention && current().place === id) step(0);
}

export const close = (): void => act({ type: 'close' });

/** One step back: from the long form to the card, from the card to the element that had the focus, or out of a topic or the tour. */
export function leave(): void {
  const { place, long } = current();
  if (!long) return act(place === null ? { type: 'topic', topic: null } : { type: 'close' });
  act({ type: 'long', open: false });
  focusCard();
}

export function listenToEscape(): void {
  document.addEventListener('keydown', (event) => {
    const { place, topic, stop } = current();
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if ((place ?? topic ?? stop) === null) return;
    // Only one thing is closed, not what lies under it.
    event.preventDefault();
    leave();
  });
}

/** Scrolls to the first of the elements, unless one of them is visible. */
export function bring(elements: readonly HTMLElement[]): void {
  if (elements[0] && !elements.some(isInView)) showElement(elements[0]);
}

/** The names of the open place in the excerpt that its card shows; all words of the excerpt if they do not name it. */
function wordsShown(): HTMLElement[] {
  const { place, excerpt } = current();
  const passage = passagesOf(cardOf(place))[excerpt];
  const elements = passage ? elementsOf(passage) : [];
  const names = mentionsOf(place).filter((mention) => elements.some((one) => one.contains(mention)));
  return names.length ? names : elements;
}

/** Words of the text that are higher than this share of the window stay in view when fonts change the heights of lines. */
const WELL_IN_VIEW = 0.75;

/** The address has opened a place: the text shows its words. A page that was reloaded is where the reader was. */
function showAddressed(): void {
  if (scrollY || isInSheet()) return;
  layOutAll();
  const [first] = wordsShown();
  if (first && first.getBoundingClientRect().top > WELL_IN_VIEW * innerHeight) reveal(first, false);
}

/** Shows one of the card's excerpts, and its words in the text. */
export function step(index: number): void {
  act({ type: 'excerpt', index });
  bring(wordsShown());
}

/** Scrolls to an element, and offers the way back. */
export function showElement(element: HTMLElement): void {
  layOutAll();
  const { place } = current();
  // Several places, or several topics, one after the other: back to where the first was picked.
  const from = moved && !moved.place === !place ? moved.from : scrollY;
  reveal(element, isSmooth());
  // The end position of a smooth scroll is only known when it has ended.
  const settle = (): void => remember({ from, to: scrollY, place });
  settle();
  addEventListener('scrollend', settle, { once: true });
}

/** Scrolls to a passage and marks it; `otherwise` is the address to go to if it is not on this page. */
export function read(span: Span | null, otherwise: string): void {
  const [first] = span ? elementsOf(span) : [];
  if (!first) return location.assign(otherwise);
  // If the card or its long form covers the text, it closes.
  const uncover: Action[] = isInSheet() ? [{ type: 'close' }] : isWide() ? [] : [{ type: 'long', open: false }];
  act(...uncover, { type: 'set', values: { reading: span } });
  showElement(first);
  // For keyboard and screen readers.
  focus(first.closest<HTMLElement>('[tabindex]'));
}

/** A link anywhere on the page was picked. */
export function pick({ place, link, read: excerpt, keyboard }: PlacePick): void {
  const isOnMap = link.closest('#map') !== null && link.closest('[data-card]') === null;
  if (place && isOnMap) return openOnMap(place, keyboard);
  if (place) {
    open(place, { keyboard, isRead: excerpt !== null, excerpt: excerpt ? indexOf(place, excerpt) : excerptOf(place, link) });
  }
  if (!excerpt || !(link instanceof HTMLAnchorElement)) return;
  const span = passageOf(link);
  // If the card takes the place of the text, or the passage is on another page of a long report, the card shows the words itself.
  if (!place || (span && !isInSheet())) read(span, link.href);
}
