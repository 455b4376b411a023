/**
 * The places on the map as one stop of the Tab key: inside it arrows move the focus in reading order, Home and End go to the
 * first and the last. What has the focus are the links of the drawing, which lies under the live map, or of the compass
 * rose: so whatever reads the page aloud reads real links, and Enter is theirs.
 */
type Stop = HTMLElement | SVGElement;

const STOPS = '[data-feature]';
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

const isDrawn = (link: Element): boolean => link.getClientRects().length > 0;

/** Where each of the places stands, as far as the map shows them: on the compass rose, if it is there too. */
const stopsIn = (map: Element, ids: readonly string[]): Stop[] =>
  ids.flatMap((id) => [...map.querySelectorAll<Stop>(`[data-feature="${id}"]`)].filter(isDrawn).at(-1) ?? []);

/** Makes `map` one stop, for the places `ids` in that order. While the keyboard is on one of them, `map` has `data-walking`. */
export function rovingTabindex(map: Element, ids: readonly string[]): void {
  let last: Stop | undefined;

  /** Of all the links one is left in the order of the Tab key: the last that had the focus, the open one, or the first. */
  function settle(): void {
    const stops = stopsIn(map, ids);
    const stop = stops.find((one) => one === last) ?? stops.find((one) => one.hasAttribute('aria-current')) ?? stops[0];
    for (const link of map.querySelectorAll<Stop>(STOPS)) {
      const tabIndex = link === stop ? 0 : -1;
      // Chromium takes the focus from a link of a drawing when this is set, even to what it is.
      if (link.getAttribute('tabindex') !== String(tabIndex)) link.tabIndex = tabIndex;
    }
  }

  const drawing = map.querySelector('[data-walk]');
  drawing?.setAttribute('role', 'application');
  drawing?.setAttribute('aria-describedby', 'map-keys');
  map.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement || target instanceof SVGElement) || !target.matches(STOPS)) return;
    last = target;
    settle();
  });
  map.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof Element) || !event.target.matches(`${STOPS}, canvas`)) return;
    const step = STEPS[event.key];
    if (step === undefined || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const stops = stopsIn(map, ids);
    const at = stops.findIndex((one) => one.tabIndex === 0);
    const next = Number.isFinite(step) ? (at + step + stops.length) % stops.length : step > 0 ? stops.length - 1 : 0;
    stops[next]?.focus({ preventScroll: true });
  });
  const tell = (): boolean => map.toggleAttribute('data-walking', map.querySelector(`:is(${STOPS}):focus-visible`) !== null);
  map.addEventListener('focusin', tell);
  map.addEventListener('focusout', () => setTimeout(tell));
  // Drawn places come and go with the filter, the compass rose with the width: what stood in the Tab order may be gone.
  new MutationObserver(settle).observe(map, { childList: true, subtree: true, attributeFilter: ['class'] });
  settle();
}
