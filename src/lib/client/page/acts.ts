/** What a reader does: opening, closing, stepping, reading. Each makes an act, and moves text and focus. */
import type { Span } from '$lib/report/report';
import { indexOf } from '../card';
import { isInView, mentionsOf, passageOf, readPassage, reveal } from '../passages';
import type { Pick } from '../picking';
import { home, isSmooth, isWide } from './context';
import { act, current, hrefOf } from './state';

/** What the keyboard was on before it was taken to the card. */
let opener: Element | null = null;
/** Where the text was before a pick moved it, and where it was moved to. */
let moved: { from: number; to: number } | null = null;

const focus = (element: Element | null): void => {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
};

export const focusCard = (): void => focus(document.querySelector('[data-popup] h2'));

/** Opens a place, or closes the open one. */
function open(id: string | null, { excerpt, mention, keyboard }: { excerpt?: number; mention?: number; keyboard: boolean }): void {
  if (id === null) return close();
  // In another part of a long report: on another page.
  if (document.querySelector(`[data-card="${CSS.escape(id)}"]`) === null) return location.assign(hrefOf(id));
  if (keyboard) opener = document.activeElement;
  act({ type: 'open', place: id, ...(excerpt !== undefined && { excerpt }), ...(mention !== undefined && { mention }) });
  if (keyboard) focusCard();
}

/** On the map: the text answers, unless it shows a mention of the place already. */
export function openOnMap(id: string | null, keyboard = false): void {
  open(id, { keyboard });
  if (id !== null && current().place === id && !mentionsOf(id).some(isInView)) step(0);
}

export function close(): void {
  if (current().place === null) return;
  act({ type: 'close' });
  // Back to where the reader was, if the text has not been moved since.
  if (moved && Math.abs(window.scrollY - moved.to) < 4) window.scrollTo({ top: moved.from });
  moved = null;
  // A marker at the map's edge goes when the map moves.
  focus(opener?.isConnected === false ? document.querySelector('#map [tabindex="0"]') : opener);
  opener = null;
}

/** One step back: from the long form to the card, or from the card to where the keyboard was. */
export function leave(): void {
  if (!current().long) return close();
  act({ type: 'long', open: false });
  focusCard();
}

/** Brings a mention of the open place into view. */
export function step(index: number): void {
  act({ type: 'mention', index });
  const element = mentionsOf(current().place ?? '')[index];
  if (!element) return;
  const from = moved?.from ?? window.scrollY;
  reveal(element, isSmooth());
  // Where a smooth movement ends is known when it has ended.
  const settle = (): void => void (moved = { from, to: window.scrollY });
  settle();
  addEventListener('scrollend', settle, { once: true });
}

/** Shows a passage of the text; `otherwise` is where it is to be read if this page has it not. */
export function read(span: Span, otherwise: string): void {
  // On a narrow screen the long form lies over the text.
  if (current().long && !isWide()) act({ type: 'long', open: false });
  act({ type: 'read', span });
  moved = null;
  if (!readPassage(span, isSmooth())) location.assign(otherwise);
}

/** A link was picked, anywhere on the page. */
export function pick({ place, link, read: excerpt, keyboard }: Pick): void {
  const isOnMap = link.closest('#map') !== null && link.closest('[data-card]') === null;
  if (place && isOnMap) return openOnMap(place, keyboard);
  if (place) {
    const mention = mentionsOf(place).findIndex((element) => element === link);
    open(place, { mention, keyboard: keyboard && !excerpt, ...(excerpt && { excerpt: indexOf(place, excerpt) }) });
  }
  const span = link instanceof HTMLElement ? passageOf(link) : null;
  if (excerpt && span) read(span, link instanceof HTMLAnchorElement ? link.href : home);
}
