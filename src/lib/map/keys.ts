/**
 * Keys that move the map while a place on it, or the map itself, has the focus. Moving from place to place is done by
 * `lib/client/roving-tabindex.ts`; MapLibre's own key handlers are off, and its canvas takes no focus.
 */
export type Steps = { zoom: (steps: 1 | -1) => void; pan: (right: -1 | 0 | 1, down: -1 | 0 | 1) => void };

const ZOOMS: Record<string, 1 | -1> = { '+': 1, '=': 1, '-': -1, _: -1 };
const PANS: Record<string, [-1 | 0 | 1, -1 | 0 | 1]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

const placeAt = ({ target }: Event): Element | null => (target instanceof Element && target.matches('[data-feature]') ? target : null);

/** Listens on the `pane`; `onfocus` is called when the focus moves to a place. Returns a function that stops it. */
export function listenToKeys(pane: HTMLElement, { zoom, pan }: Steps, onfocus: (id: string | null) => void): () => void {
  const stop = new AbortController();
  const on = <E extends 'keydown' | 'focusin' | 'focusout'>(type: E, listener: (event: HTMLElementEventMap[E]) => void): void =>
    pane.addEventListener(type, listener, { signal: stop.signal });
  on('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!placeAt(event) && !(event.target instanceof HTMLCanvasElement)) return;
    const [steps, way] = [ZOOMS[event.key], event.shiftKey ? PANS[event.key] : undefined];
    if (steps) zoom(steps);
    if (way) pan(...way);
    if (steps || way) event.preventDefault();
  });
  on('focusin', (event) => {
    const place = placeAt(event);
    if (place?.matches(':focus-visible')) onfocus(place.getAttribute('data-feature'));
  });
  // Removing a focused element fires an event in the middle of an update, when callbacks must not run.
  on('focusout', () => queueMicrotask(() => document.activeElement?.matches('[data-feature]') || onfocus(null)));
  return () => stop.abort();
}
