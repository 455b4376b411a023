/** The compass rose of the places off the map. It opens by itself (`details`); here it is closed again, and grown for a place picked. */
import { listOf } from '$lib/observers';

/** The map has room for a card and the grown rose. */
const ROOMY = '(min-width: 86rem) and (min-height: 46rem)';

/** Shows which place is open. */
export type CompassRose = { show: (place: string | null) => void };

/** Null on a page without one. */
export function compassRoseOf(): CompassRose | null {
  const rose = document.querySelector<HTMLElement>('[data-dial]');
  const details = rose?.querySelector('details');
  if (!rose || !details) return null;
  let isPicked = false;
  const draw = (): void => void rose.toggleAttribute('data-grown', details.open || (isPicked && Boolean(listOf(ROOMY)?.matches)));
  const close = (): void => {
    details.open = false;
    draw();
  };
  details.addEventListener('toggle', draw);
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && target.closest('[data-map]') && !rose.contains(target)) close();
  });
  rose.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.preventDefault();
    close();
    rose.querySelector('summary')?.focus();
  });
  return {
    show(place) {
      isPicked = place !== null && rose.querySelector(`[data-feature="${CSS.escape(place)}"]`) !== null;
      // The card says what the rose said.
      if (place !== null) details.open = false;
      draw();
    }
  };
}
