import type { ClientInit } from '@sveltejs/kit';
import { updated } from '$app/state';
import { withoutObserver } from '$lib/missing';

withoutObserver('ResizeObserver');
withoutObserver('IntersectionObserver');

/**
 * After a new deployment the files of the old one are gone. Whoever asks for one gets the new page once, at the same
 * address; what is missing then is missing, and the part that needs it says so.
 */
addEventListener('vite:preloadError', () => {
  // Of old, and short: the page's script has no byte to spare.
  if (performance.navigation.type !== 1) void updated.check().then((isNew) => isNew && location.reload());
});

/**
 * Text and drawing work as they are: scripts wake them up once all of the page is painted, not only its first lines, and at the
 * latest after two seconds (a page in the background is never painted).
 */
export const init: ClientInit = () =>
  new Promise((painted) => {
    setTimeout(painted, 2000);
    // Called before a frame is drawn: what is put off then comes after it.
    requestAnimationFrame(() => setTimeout(painted));
  });
