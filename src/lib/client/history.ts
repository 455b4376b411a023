/**
 * The address and the history of the page. Picking a place from none adds an entry, picking another replaces it, and closing goes back
 * one entry if ours made it; so do the long form of a card and the tour, whose stops replace each other. In a sandbox, or on a page opened from a file, history throws: picks go on
 * without it.
 */
import type { Selection } from './selection';

/** Kept in an entry that we have added. */
type Added = { added?: 'place' | 'long' | 'stop' };

function added(): Added['added'] {
  try {
    return (history.state as Added | null)?.added;
  } catch {
    return undefined;
  }
}

export type Trail = {
  /** Shows in address and history that `before` gave way to `now`. */
  follow: (before: Selection, now: Selection) => void;
};

/** `onreturn` is called when a reader goes back or forward; not when we do. */
export function trailOf(address: (selection: Selection) => URL, onreturn: () => void): Trail {
  /** On the way back: what is to be shown there, and whether no place is open there. */
  let returning: { to: Selection; isClosed: boolean } | null = null;

  function replace(selection: Selection, kept = added()): void {
    try {
      // Browsers allow so many changes of the address in a while: what leaves it as it is is none.
      if (address(selection).href === location.href) return;
      history.replaceState(kept ? { added: kept } : null, '', address(selection));
    } catch {
      // There is no address to come back to.
    }
  }

  function push(mark: Added['added'], selection: Selection): void {
    try {
      // Who goes back to the entry that is left here has not asked to be somewhere else in the text.
      history.scrollRestoration = 'manual';
      history.pushState({ added: mark }, '', address(selection));
      history.scrollRestoration = 'auto';
    } catch {
      // There is no address to come back to.
    }
  }

  function goBack(to: Selection, isClosed: boolean): void {
    returning = { to, isClosed };
    history.back();
  }

  addEventListener('popstate', () => {
    // Whoever comes back from another page finds the text where it was.
    history.scrollRestoration = 'auto';
    if (returning === null) return onreturn();
    const { to, isClosed } = returning;
    returning = null;
    // A place may have been picked on the way.
    if (isClosed && to.place !== null) push('place', to);
    else replace(to);
  });

  return {
    follow(before, now) {
      const isTour = now.stop !== null;
      const wasTour = before.stop !== null;
      if (returning !== null) returning.to = now;
      // A card that was open gives its entry to the tour.
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
