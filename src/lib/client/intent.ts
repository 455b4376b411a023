/** When the live map is wanted. */

/** Calls `act` when a reader shows that they want to use the map: by a tap, a click, or a key that moves or zooms it. */
export function onIntent(map: HTMLElement, button: HTMLElement, act: () => void): void {
  for (const wish of [map, button]) wish.addEventListener('click', act);
  map.addEventListener('keydown', ({ key }) => {
    if (/^(Arrow|[+=-])/.test(key)) act();
  });
}

/** Calls `act` once the element is in sight and the browser has nothing better to do. */
export function whenSeen(element: Element, act: () => void): void {
  const soon = (): void => {
    // Safari has no idle time to tell of.
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
    // A browser that cannot tell what is in sight.
    soon();
  }
}
