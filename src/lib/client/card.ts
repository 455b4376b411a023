/**
 * The card of the open place. The server wrote one for each place; one is shown at a time: beside its place on the map, or docked at
 * the foot of the map where its place is not in sight or the map is narrow.
 */
import { all } from './dom';
import type { Span } from '$lib/report/report';
import type { Box, Mark } from '$lib/live';
import { passageOf } from './passages';
import { standing } from './standing';

/** Shows the card of a place with one of its excerpts, hides all others, and gives it; null for none. */
export function showCard(place: string | null, excerpt: number): HTMLElement | null {
  let open: HTMLElement | null = null;
  for (const card of all('[data-card]')) {
    const isOpen = card.dataset['card'] === place;
    card.hidden = !isOpen;
    if (isOpen) card.dataset['popup'] = card.dataset['card'];
    else delete card.dataset['popup'];
    if (isOpen) open = card;
  }
  if (open) showExcerpt(open, excerpt);
  return open;
}

/** How many excerpts a card has. */
export const countOf = (card: HTMLElement): number => Number(card.dataset['count']);

function showExcerpt(card: HTMLElement, index: number): void {
  for (const part of all('[data-step]', card)) part.hidden = part.dataset['step'] !== String(index);
  const at = card.querySelector('[data-at]');
  if (at) at.textContent = `${index + 1} / ${countOf(card)}`;
}

/** Which of the excerpts in the card of a place has this id, from 0; the first if none. */
export function indexOf(place: string, excerpt: string): number {
  const quote = document.querySelector(`[data-card="${CSS.escape(place)}"] [data-excerpt="${CSS.escape(excerpt)}"]`);
  return Number(quote?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 0);
}

/** The passages that the card of the open place quotes. */
export const passagesOf = (card: HTMLElement): Span[] => all('[data-excerpt]', card).flatMap((quote) => passageOf(quote) ?? []);

/** Puts the card beside the mark, inside of `frame`; docks it without one. */
export function place(card: HTMLElement, mark: Mark | null, frame: Box): void {
  card.classList.toggle('anchored', mark !== null);
  if (!mark) return void card.style.removeProperty('transform');
  const { x, y } = standing(mark, mark.reach, { width: card.offsetWidth, height: card.offsetHeight }, frame);
  card.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
}
