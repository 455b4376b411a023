/**
 * Some browsers, or extensions that protect them, lack an observer or refuse one. An element then keeps its first size, and never counts as
 * visible.
 */
class Blind {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function withoutObserver(name: 'ResizeObserver' | 'IntersectionObserver'): void {
  try {
    new globalThis[name](() => undefined);
  } catch {
    Object.assign(globalThis, { [name]: Blind });
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
