/**
 * Address and history of the page. Picking a place from none adds an entry, picking another replaces it, and closing goes back one entry if
 * we added it. The long form of a card and the tour (whose stops replace each other) work the same way. In a sandbox, or on a page opened
 * from a file, history throws: picking works without it.
 */
import type { Selection } from './selection';

/** State of a history entry that we have added. */
type Added = { added?: 'place' | 'long' | 'stop' };

function added(): Added['added'] {
  try {
    return (history.state as Added | null)?.added;
  } catch {
    return undefined;
  }
}

type PageHistory = {
  /** Updates address and history after the selection changed from `before` to `now`. */
  follow: (before: Selection, now: Selection) => void;
};

/** `onreturn` is called when a reader goes back or forward, not when this module does. */
export function pageHistoryOf(address: (selection: Selection) => URL, onreturn: () => void): PageHistory {
  /** While going back: the selection to show there, and whether no place is open there. */
  let returning: { to: Selection; isClosed: boolean } | null = null;

  function write(how: 'pushState' | 'replaceState', selection: Selection, mark = added()): void {
    try {
      // Browsers limit changes of the address in a period of time, so unchanged addresses are skipped.
      if (address(selection).href === location.href) return;
      // The browser must not restore the scroll position of an entry that is left: closing a card should not move the text.
      history.scrollRestoration = 'manual';
      history[how]({ added: mark }, '', address(selection));
      history.scrollRestoration = 'auto';
    } catch {
      // In a sandbox the address cannot be changed.
    }
  }
  const push = (mark: Added['added'], selection: Selection): void => write('pushState', selection, mark);
  const replace = (selection: Selection, mark?: Added['added']): void => write('replaceState', selection, mark);

  function goBack(to: Selection, isClosed: boolean): void {
    returning = { to, isClosed };
    history.back();
  }

  addEventListener('popstate', () => {
    // Coming back from another page, the browser restores the scroll position.
    history.scrollRestoration = 'auto';
    if (returning === null) return onreturn();
    const { to, isClosed } = returning;
    returning = null;
    // A place may have been picked before history has gone back.
    if (isClosed && to.place !== null) push('place', to);
    else replace(to);
  });

  return {
    follow(before, now) {
      const isTour = now.stop !== null;
      const wasTour = before.stop !== null;
      if (returning !== null) returning.to = now;
      // The entry of an open card is reused for the tour.
      else if (isTour && !wasTour && now.place === null) {
        if (added()) replace(now, 'stop');
        else push('stop', now);
      } else if (wasTour && !isTour && added() === 'stop') goBack(now, now.place === null);
      else if (now.place !== null && before.place === null) push('place', now);
      else if (now.long && !before.long) push('long', now);
      else if (now.place === null && before.place !== null && added() === 'place') goBack(now, true);
      else if (now.place !== null && before.long && !now.long && added() === 'long') goBack(now, false);
      else replace(now);
    }
  };
}
