/** Detects that the live map is wanted. */

/** Calls `act` when a reader starts to use the map: by a tap, a click, or a key that moves or zooms it. */
export function onIntent(map: HTMLElement, act: () => void): void {
  map.addEventListener('click', act);
  map.addEventListener('keydown', ({ key }) => {
    if (/^(Arrow|[+=-])/.test(key)) act();
  });
}

/** Calls `act` once the element is visible and the browser is idle. */
export function whenSeen(element: Element, act: () => void): void {
  const soon = (): void => {
    // Safari has no `requestIdleCallback`.
    if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
    else setTimeout(act, 200);
  };
  try {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      soon();
    });
    observer.observe(element);
  } catch {
    // For browsers without IntersectionObserver.
    soon();
  }
}
