/** Browsers, or what guards them, that lack an observer or refuse one: what is not observed keeps its first size, and is in sight of nobody. */
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

/** Whether a media query holds, as a list to listen to; null where the browser cannot tell. */
export function listOf(query: string): MediaQueryList | null {
  try {
    return matchMedia(query);
  } catch {
    return null;
  }
}
