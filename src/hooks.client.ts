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
