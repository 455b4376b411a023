/**
 * The card of the open place. The server wrote one for each place; one is visible at a time: beside its place on the map, or docked at the
 * foot of the map if the place is not visible or the map is narrow.
 */
import { hasModifier } from '$lib/clicks';
import { all, closest } from './dom';
import { ARROWS } from './keys';
import type { Box, Point } from '$lib/boxes';
import type { CardPosition } from './card-position';

/** Shows the card of a place with one of its excerpts, hides all others, and returns it; null for none. */
export function showCard(place: string | null, excerpt: number): HTMLElement | null {
  let open: HTMLElement | null = null;
  for (const card of all('[data-card]')) {
    const isOpen = card.dataset['card'] === place;
    // Unlike `hidden = true`, this does not make the browser compute the styles of a hidden card again.
    card.toggleAttribute('hidden', !isOpen);
    if (isOpen) {
      open = card;
      card.dataset['popup'] = card.dataset['card'];
      // From now on it is visible at any position: invisible elements cannot take the focus.
      card.dataset['shown'] = '';
    } else delete card.dataset['popup'];
  }
  if (open) showExcerpt(open, excerpt);
  return open;
}

/** Number of excerpts in a card. */
const countOf = (card: Element): number => all('[data-excerpt]', card).length;

/**
 * Steps through the excerpts of a card, from the last to the first and back, by its buttons, and by arrow keys while it has the focus. `at`:
 * index of the excerpt that the open card shows.
 */
export function listenToSteps(at: () => number, step: (index: number) => void): void {
  const turn = (event: Event, by = 0): void => {
    const card = closest(event, '[data-card]');
    const count = card && by ? countOf(card) : 0;
    if (count < 2) return;
    event.preventDefault();
    step((at() + by + count) % count);
  };
  document.addEventListener('click', (event) => turn(event, Number(closest(event, '[data-turn]')?.dataset['turn'] ?? 0)));
  document.addEventListener('keydown', (event) => hasModifier(event) || turn(event, ARROWS[event.key]));
}

function showExcerpt(card: HTMLElement, index: number): void {
  for (const part of all('[data-step]', card)) part.hidden = part.dataset['step'] !== String(index);
  const at = card.querySelector('[data-at]');
  if (at) at.textContent = `${index + 1} / ${countOf(card)}`;
}

/** The card of a place; null for none. */
export const cardOf = (place: string | null): HTMLElement | null => document.querySelector(`[data-card="${place}"]`);

/** Index of the excerpt with this id in the card of a place; 0 if it has none. */
export function indexOf(place: string, excerpt: string): number {
  const quote = cardOf(place)?.querySelector(`[data-excerpt="${excerpt}"]`);
  return Number(quote?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 0);
}

/** Removes the card's position: the style sheet then docks it at the foot of the map. */
export function dock(card: HTMLElement): void {
  card.classList.remove('anchored');
  delete card.dataset['side'];
  card.removeAttribute('data-scrolls');
  for (const name of ['transform', '--most']) card.style.removeProperty(name);
  lead(null, null);
}

/** Positions the card on the map, with a pointer to its mark or, if it is docked, a line. */
export function placeCardAt(card: HTMLElement, at: CardPosition, mark: Point | null): void {
  card.classList.add('anchored');
  card.dataset['side'] = at.side;
  card.style.setProperty('transform', `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`);
  if (at.side === 'docked') return lead(mark, { left: at.x, top: at.y, right: at.x + card.offsetWidth, bottom: at.y + card.offsetHeight });
  card.style.setProperty('--at', `${Math.round(at.at)}px`);
  lead(null, null);
}

/** The line from a docked card to its mark; none if the mark is not visible. */
export function lead(mark: Point | null, card: Box | null): void {
  const line = document.querySelector('[data-leader] line');
  line?.closest('[data-leader]')?.toggleAttribute('hidden', !mark || !card);
  if (!line || !mark || !card) return;
  const ends = {
    x1: Math.max(card.left, Math.min(mark.x, card.right)),
    y1: Math.max(card.top, Math.min(mark.y, card.bottom)),
    x2: mark.x,
    y2: mark.y
  };
  for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(Math.round(value)));
}
