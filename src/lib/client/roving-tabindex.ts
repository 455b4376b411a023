/**
 * The places on the map are one stop of the Tab key (roving tabindex): arrow keys move the focus in reading order, Home and End go to the
 * first and the last. The focus is on links of the static map, which lies under the live map, or of the compass rose, so screen readers
 * find real links and Enter works natively.
 */
import { hasModifier } from '$lib/clicks';
import { closest, inNextFrame } from './dom';
import { LIST_KEYS } from './keys';

type Stop = HTMLElement | SVGElement;

const STOPS = '[data-feature]';

const isDrawn = (link: Element): boolean => link.getClientRects().length > 0;

/** Links of the places that the map shows, including those on the compass rose. */
const stopsIn = (map: Element, places: readonly { id: string }[]): Stop[] =>
  places.flatMap(({ id }) => [...map.querySelectorAll<Stop>(`[data-feature="${id}"]`)].filter(isDrawn).at(-1) ?? []);

/** Makes `map` one Tab stop for the places, in their order. While one of them has the focus, `map` has `data-focused`. */
export function rovingTabindex(map: HTMLElement, places: readonly { id: string }[]): void {
  let last: Stop | undefined;

  /** Only one link is in the Tab order: the last that had the focus, else the open place, else the first. */
  function settle(): void {
    const stops = stopsIn(map, places);
    const stop = stops.find((one) => one === last) ?? stops.find((one) => one.hasAttribute('aria-current')) ?? stops[0];
    for (const link of map.querySelectorAll<Stop>(STOPS)) {
      const tabIndex = link === stop ? 0 : -1;
      // Setting tabindex makes Chromium drop the focus of an SVG link, even if the value stays the same.
      if (link.getAttribute('tabindex') !== String(tabIndex)) link.tabIndex = tabIndex;
    }
  }

  /** Not at once: `settle` asks which links are drawn, and in the next frame the page is laid out anyway. */
  const settleSoon = inNextFrame(settle);

  const drawing = map.querySelector('[data-links]');
  drawing?.setAttribute('role', 'application');
  drawing?.setAttribute('aria-describedby', 'map-keys');
  map.addEventListener('focusin', (event) => {
    const stop = closest<Stop>(event, STOPS);
    if (!stop) return;
    last = stop;
    settle();
  });
  map.addEventListener('keydown', (event) => {
    const step = LIST_KEYS[event.key];
    if (step === undefined || hasModifier(event) || !closest(event, `${STOPS}, canvas`)) return;
    event.preventDefault();
    const stops = stopsIn(map, places);
    const at = stops.findIndex((one) => one.tabIndex === 0);
    const next = Number.isFinite(step) ? (at + step + stops.length) % stops.length : step > 0 ? stops.length - 1 : 0;
    stops[next]?.focus({ preventScroll: true });
  });
  const tell = (): boolean => map.toggleAttribute('data-focused', map.querySelector(`:is(${STOPS}):focus-visible`) !== null);
  map.addEventListener('focusin', tell);
  map.addEventListener('focusout', () => setTimeout(tell));
  // Drawn places change with the filter, the compass rose with the width, so the link in the Tab order may be gone.
  new MutationObserver(settleSoon).observe(map, { childList: true, subtree: true, attributeFilter: ['class'] });
  settleSoon();
}
