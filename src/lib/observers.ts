/** Some browsers, or extensions that protect them, have no ResizeObserver or refuse one: elements then keep their first size. */
export function withoutObserver(): void {
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

/** Whether a media query matches, as a list to listen to; null if the browser does not support it. */
export function listOf(query: string): MediaQueryList | null {
  try {
    return matchMedia(query);
  } catch {
    return null;
  }
}
