/** Calls `act` in the next frame, and whenever an element has changed its size; without ResizeObserver at once, and never again. */
export function onResize(elements: readonly Element[], act: () => void): void {
  try {
    const sizes = new ResizeObserver(act);
    for (const element of elements) sizes.observe(element);
  } catch {
    act();
  }
}

/** For MapLibre: replaces a missing or refused ResizeObserver by one that reports nothing: elements then keep their first size. */
export function replaceResizeObserver(): void {
  try {
    new ResizeObserver(() => undefined);
  } catch {
    globalThis.ResizeObserver = class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    };
  }
}

/** The `MediaQueryList` of a query, to read and to listen to; null if the browser does not support it. */
export function mediaQueryList(query: string): MediaQueryList | null {
  try {
    return matchMedia(query);
  } catch {
    return null;
  }
}
