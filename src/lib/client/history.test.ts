/** Entries of the history, with a history of our own instead of the browser's. */
import { beforeEach, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { pageHistoryOf } from './history';
import { fromUrl, next, toUrl, type Action, type Selection, type Site } from './selection';

type Entry = { url: string; state: unknown };

const site: Site = {
  home: 'https://map.example/',
  path: '',
  stops: 3,
  report: {
    site: { roles: [], levels: [] },
    honours: [],
    awards: [],
    places: ['a', 'b'].map((id) => ({ id, kind: 'site' })),
    topics: ['t']
  }
};

let entries: Entry[];
let at: number;
let popped: () => void;
/** Steps asked for that have not happened yet: a browser goes back later. */
let pending: number;

const arriveAt = (url: string): void => void ([entries, at, pending] = [[{ url, state: null }], 0, 0]);

beforeEach(() => {
  arriveAt(site.home);
  vi.stubGlobal('addEventListener', (_: string, listen: () => void) => (popped = listen));
  vi.stubGlobal('location', {
    get href() {
      return entries[at]?.url;
    }
  });
  vi.stubGlobal('history', {
    scrollRestoration: 'auto',
    get state() {
      return entries[at]?.state;
    },
    pushState(state: unknown, _: string, url: URL) {
      entries = [...entries.slice(0, at + 1), { url: url.href, state }];
      at += 1;
    },
    replaceState: (state: unknown, _: string, url: URL) => (entries[at] = { url: url.href, state }),
    go: (by: number) => (pending += by)
  });
});

/** What the browser does later. */
function arrive(): void {
  if (pending === 0) return;
  at += pending;
  pending = 0;
  popped();
}

/** A page that acts and, when the reader goes back, shows what the address names. */
function begin() {
  let selection: Selection = fromUrl(new URL(location.href), site);
  const pages = pageHistoryOf(
    (to) => toUrl(to, site),
    () => (selection = fromUrl(new URL(location.href), site))
  );
  return {
    act(...actions: Action[]) {
      const before = selection;
      selection = actions.reduce(next, before);
      pages.follow(before, selection);
    },
    back() {
      pending -= 1;
      arrive();
    },
    now: () => selection
  };
}

const open = (place: string): Action => ({ type: 'open', place });
const close: Action = { type: 'close' };
const long = (isOpen: boolean): Action => ({ type: 'long', open: isOpen });
const stop = (number: number | null): Action => ({ type: 'stop', stop: number, span: null });

test('opening and closing three times leaves at most one more entry, also when the long form is closed at once', () => {
  const page = begin();
  for (let time = 0; time < 3; time += 1) {
    page.act(open('a'));
    page.act(long(true));
    page.act(close);
    arrive();
    expect(at).toBe(0);
    expect(location.href).toBe(site.home);
  }
});

test('Back goes from the long form to the card, and from there to where the card was opened', () => {
  const page = begin();
  page.act(open('a'));
  page.act(long(true));
  page.back();
  expect(page.now()).toMatchObject({ place: 'a', long: false });
  page.back();
  expect(page.now().place).toBeNull();
  expect(at).toBe(0);
});

test('the tour reuses the entry of the card it closes', () => {
  const page = begin();
  page.act(open('a'));
  page.act(long(true));
  page.act(close, stop(1));
  arrive();
  expect([at, location.href]).toEqual([1, `${site.home}?stop=1`]);
  page.act(stop(null));
  arrive();
  expect([at, location.href]).toEqual([0, site.home]);
});

test('the card of an address that was opened closes in its own entry, its long form too', () => {
  arriveAt(`${site.home}places/a/`);
  const page = begin();
  page.act(long(true));
  page.act(close);
  arrive();
  expect([at, location.href]).toEqual([0, site.home]);
});

const action = fc.constantFrom<Action[]>(...[open('a'), open('b'), close, long(true), long(false), stop(1), stop(2), stop(null)], {
  type: 'topic',
  topic: 't'
});

test('whatever is opened and closed, however late the browser goes back: the address names it, and no entry is left over', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(action, fc.boolean()), { maxLength: 30 }), (steps) => {
      arriveAt(site.home);
      const page = begin();
      for (const [one, isLate] of steps) {
        page.act(one);
        if (!isLate) arrive();
      }
      arrive();
      arrive();
      expect(location.href).toBe(toUrl(page.now(), site).href);
      page.act(close, stop(null));
      arrive();
      expect(at).toBe(0);
    })
  );
});
