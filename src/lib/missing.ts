/** Browsers, or what guards them, that lack an observer of sizes or refuse one: what is not observed keeps its first size. */
class Blind {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function withoutObserver(): void {
  try {
    new ResizeObserver(() => undefined);
  } catch {
    globalThis.ResizeObserver = Blind;
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
