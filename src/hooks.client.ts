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
 * Whether the page has another number of elements and comments than the server wrote. Extensions, translators and in-app browsers may have
 * been here before: Svelte would then find other nodes than it expects, clear the page and not be able to write it again.
 */
function isRewritten(): boolean {
  const count = '//@data-count';
  return document.evaluate(`${count}!=count(${count}/..//node()[not(self::text())])`, document).booleanValue;
}

/**
 * Text and drawing work as they are: scripts take the page over once all of it is painted, not only its first lines, and at the
 * latest after two seconds (a page in the background is never painted). A page that something has rewritten they leave alone for
 * good: it is read like one without JavaScript, and its links lead on.
 */
export const init: ClientInit = () =>
  new Promise((start) => {
    const begin = () => {
      if (!isRewritten()) start();
    };
    setTimeout(begin, 2000);
    // Called before a frame is drawn: what is put off then comes after it.
    requestAnimationFrame(() => setTimeout(begin));
  });
