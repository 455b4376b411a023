/**
 * Address and history of the page. An open place, the long form of its card and the tour each have one history entry of their own, which
 * is added when they open and left when they close; another place, or another stop, replaces it. In a sandbox, or on a page opened from a
 * file, history throws: picking works without it.
 */
import type { Selection } from './selection';

/** What has an entry of its own; an entry of a later kind is added after one of an earlier kind. */
const KINDS = ['stop', 'place', 'long'] as const;

type Kind = (typeof KINDS)[number];

const kindsOf = (selection: Selection): Kind[] => KINDS.filter((kind) => Boolean(selection[kind]));

/** The kinds for which the current entry and those below it were added, one entry each; the oldest first. */
function added(): Kind[] {
  try {
    return (history.state as { kinds?: Kind[] } | null)?.kinds ?? [];
  } catch {
    return [];
  }
}

type PageHistory = {
  /** Updates address and history after the selection changed from `before` to `now`. */
  follow: (before: Selection, now: Selection) => void;
};

/** `onreturn` is called when a reader goes back or forward, not when this module does. */
export function pageHistoryOf(address: (selection: Selection) => URL, onreturn: () => void): PageHistory {
  /** While going back: what will be shown at that entry, the kinds it will have, and what the reader has selected meanwhile. */
  let returning: { to: Selection; kinds: Kind[]; now: Selection } | null = null;

  function write(how: 'pushState' | 'replaceState', selection: Selection, kinds: Kind[]): void {
    try {
      // Browsers limit changes of the address in a period of time, so unchanged addresses are skipped.
      if (address(selection).href === location.href) return;
      // The browser must not restore the scroll position of an entry that is left: closing a card should not move the text.
      history.scrollRestoration = 'manual';
      history[how]({ kinds }, '', address(selection));
      history.scrollRestoration = 'auto';
    } catch {
      // In a sandbox the address cannot be changed.
    }
  }

  function follow(before: Selection, now: Selection): void {
    if (returning) return void (returning.now = now);
    const kinds = added();
    const wanted = kindsOf(now);
    const opened = wanted.filter((kind) => !before[kind]).slice(0, 1);
    // An entry below one that stays cannot be taken out.
    const kept = kinds.filter((_, index) => kinds.slice(index).some((kind) => wanted.includes(kind)));
    // What opens reuses one of the entries that are closed.
    const steps = kinds.length - kept.length - opened.length;
    if (steps < 0) return write('pushState', now, [...kinds, ...opened]);
    if (steps === 0) return write('replaceState', now, [...kept, ...opened]);
    returning = { to: now, kinds: [...kept, ...opened], now };
    history.go(-steps);
  }

  addEventListener('popstate', () => {
    // Coming back from another page, the browser restores the scroll position.
    history.scrollRestoration = 'auto';
    if (!returning) return onreturn();
    const { to, kinds, now } = returning;
    returning = null;
    write('replaceState', to, kinds);
    // Something may have been picked before history has gone back.
    if (now !== to) follow(to, now);
  });

  return { follow };
}
