/**
 * Keys that move the map while a place on it, or the map itself, has the focus. Moving from place to place is done by
 * `lib/client/roving-tabindex.ts`; MapLibre's own key handlers are off, and its canvas takes no focus.
 */
export type Steps = { zoom: (steps: 1 | -1) => void; pan: (right: -1 | 0 | 1, down: -1 | 0 | 1) => void };

const ZOOMS: Record<string, 1 | -1> = { '+': 1, '=': 1, '-': -1, _: -1 };
const PANS: Record<string, [-1 | 0 | 1, -1 | 0 | 1]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

const placeAt = ({ target }: Event): HTMLElement | SVGElement | null =>
  target instanceof HTMLElement || target instanceof SVGElement ? (target.matches('[data-feature]') ? target : null) : null;

/** Listens on the `pane`; `onfocus` is called when the focus moves to a place. Returns a function that stops it. */
export function listenToKeys(pane: Element, { zoom, pan }: Steps, onfocus: (id: string | null) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  pane.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!placeAt(event) && !(event.target instanceof HTMLCanvasElement)) return;
      const [steps, way] = [ZOOMS[event.key], event.shiftKey ? PANS[event.key] : undefined];
      if (steps) zoom(steps);
      if (way) pan(...way);
      if (steps || way) event.preventDefault();
    },
    { signal }
  );
  pane.addEventListener(
    'focusin',
    (event) => {
      const place = placeAt(event);
      if (place?.matches(':focus-visible')) onfocus(place.dataset['feature'] ?? null);
    },
    { signal }
  );
  // Removing a focused element fires an event in the middle of an update, when callbacks must not run.
  pane.addEventListener('focusout', () => queueMicrotask(() => document.activeElement?.matches('[data-feature]') || onfocus(null)), {
    signal
  });
  return () => stop.abort();
}
