/** Picks and hovers anywhere on the page. */
import { isByKey, isPlain } from '$lib/clicks';
import { closest } from './dom';
import { PARTS, placeOf } from './show-highlight';

/** A place, an excerpt to be read, or both. */
export type PlacePick = {
  place: string | null;
  /** The link that was picked. */
  link: HTMLElement | SVGElement;
  /** Id of the excerpt to be read. */
  read: string | null;
  /** By keyboard, not by pointer. */
  keyboard: boolean;
};

/** A hover counts after this time, milliseconds. */
const REST_MS = 60;

/** A window behind others is not painted: picks are then handled after this time, milliseconds. */
const PAINT_MS = 100;

function afterPaint(then: () => void): void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(then);
  });
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    then();
  }, PAINT_MS);
}

export function listenToPicks(tell: { onpick: (pick: PlacePick) => void; onhover: (id: string | null) => void }): void {
  document.addEventListener('click', (event) => {
    const link = closest<HTMLElement | SVGElement>(event, 'a');
    if (!link || event.defaultPrevented || !isPlain(event)) return;
    const pick: PlacePick = { place: placeOf(link) || null, link, read: link.dataset['read'] ?? null, keyboard: isByKey(event) };
    if (pick.place === null && pick.read === null) return;
    event.preventDefault();
    // The picked element is marked in the next paint, however long the rest takes.
    if (pick.read === null) link.setAttribute('aria-current', 'true');
    afterPaint(() => tell.onpick(pick));
  });
  // A hover redraws the map. So it counts only if the pointer stays, and never for touch, where a tap picks.
  let rest: ReturnType<typeof setTimeout> | undefined;
  const hover = (event: Event, part: HTMLElement | SVGElement | null): void => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    clearTimeout(rest);
    rest = setTimeout(() => tell.onhover(part && placeOf(part)), REST_MS);
  };
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, (event) => hover(event, closest<HTMLElement | SVGElement>(event, PARTS)));
  document.documentElement.addEventListener('pointerleave', (event) => hover(event, null));
  document.addEventListener('focusout', (event) => hover(event, null));
}
