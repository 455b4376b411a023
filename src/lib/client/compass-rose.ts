/**
 * The compass rose with the places off the map. It opens natively (`details`); this module closes it, and enlarges it for a picked place.
 */
import { mediaQueryList } from '$lib/browser-support';
import { closest } from './dom';
import { onClick } from './on-click';

/** Whether the map has room for a card and the enlarged rose. */
const ROOMY = '(min-width: 86rem) and (min-height: 46rem)';

/** Marks the open place. */
export type CompassRose = { show: (place: string | null) => void };

/** Null on a page without a compass rose. */
export function compassRoseOf(): CompassRose | null {
  const rose = document.querySelector<HTMLElement>('[data-dial]');
  const details = rose?.querySelector('details');
  if (!rose || !details) return null;
  let isPicked = false;
  const draw = (): void => void rose.toggleAttribute('data-grown', details.open || (isPicked && mediaQueryList(ROOMY)?.matches === true));
  const close = (): void => {
    details.open = false;
    draw();
  };
  details.addEventListener('toggle', draw);
  document.addEventListener('pointerdown', (event) => {
    if (closest(event, '[data-map]') && !closest(event, '[data-dial]')) close();
  });
  // The editors' count of places off the map opens the rose. Following the link would only scroll to it.
  onClick('[href="#dial"]', () => (details.open = true));
  rose.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    close();
    rose.querySelector('summary')?.focus();
  });
  return {
    show(place) {
      isPicked = rose.querySelector(`[data-feature="${place ?? ''}"]`) !== null;
      // The card shows the same as the rose.
      if (place !== null) details.open = false;
      draw();
    }
  };
}
