/**
 * The frame's own script, carried by its page. It answers picks in place, follows the options and the page around the
 * frame, and fetches the live map when a reader wants it. Without it every link leads to a page that shows the same.
 *
 * A frame may be fenced in: without an origin of its own, storage and history throw and nothing can be fetched from a host
 * that does not allow it. Nothing here relies on any of that.
 */
import { printFilter, queryString, visiblePlaces } from '$lib/filter';
import { light, listen } from '$lib/lights';
import { CONTENTS_ID, type FrameContents } from './contents';
import { naturalHeight } from './height';
import type { LiveDoor, LiveState } from './live';
import * as messages from './messages';
import { filterOf, optionParameters, OPTIONS, parseOptions, type EmbedOptions } from './options';

const page = document.documentElement;
const contents = JSON.parse(document.getElementById(CONTENTS_ID)?.textContent ?? '') as FrameContents;
const { report } = contents;
/** The site's root. Taken now: the address of the frame changes with the open place. */
const root = new URL(contents.root, location.href).href;
const names = messages.namesIn(location);
// The address of the frame follows the open place; what the browser looks up by it later must not follow.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) icon.setAttribute('href', icon.href);
const dark = matchMedia('(prefers-color-scheme: dark)');

const asked = parseOptions(new URLSearchParams(location.search), report);
// eslint-disable-next-line no-console -- a word to the editor who wrote the address; nothing is wrong with the page
if (asked.ignored.length) console.info(`This map does not know: ${asked.ignored.join(', ')}`);

let { options } = asked;
let selected = contents.place;
let hovered: string | null = null;

const theme = (): LiveState['theme'] => (options.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : options.theme);

/** Before anything is drawn: what only style sheets have to know. */
function dress(): void {
  page.dataset['ui'] = options.ui;
  page.dataset['text'] = options.text;
  if (options.theme === 'auto') delete page.dataset['theme'];
  else page.dataset['theme'] = options.theme;
}
dress();

const filter = () => filterOf(options, report);
const frameHref = (id: string | null): string =>
  new URL(id ? `embed/${id}/` : 'embed/', root).href + queryString(optionParameters(options));
const fullHref = (id: string | null): string => new URL(id ? `places/${id}/` : '', root).href + printFilter(filter(), report);

/** Says something to the page around the frame, if there is one. */
function tell(...said: (object | string)[]): void {
  if (window.parent !== window) for (const message of said) window.parent.postMessage(message, '*');
}

function begin(): void {
  const frame = one('[data-frame]');
  const map = one('[data-map]');
  const side = one('[data-side]');
  const button = one('[data-start]');
  const said = one('[data-said]');
  const cards = all('[data-card]');
  let show: ((state: LiveState) => void) | undefined;
  let told = 0;

  const placeInShort = (id: string | null): messages.PlaceInShort | null => {
    const place = report.places.find((candidate) => candidate.id === id);
    return place ? { id: place.id, name: place.name, kind: place.kind } : null;
  };

  function tellHeight(again = false): void {
    const height = naturalHeight(frame, options.ui);
    if (height === told && !again) return;
    told = height;
    tell(...messages.heightMessages(height, names));
  }

  function draw(): void {
    const visible = visiblePlaces(report, filter());
    frame.classList.toggle('picked', selected !== null);
    for (const card of cards) card.classList.toggle('open', card.dataset['card'] === selected);
    for (const link of all('a[data-full]')) link.setAttribute('href', fullHref(link.dataset['full'] || selected));
    for (const link of all('a[data-close]')) link.setAttribute('href', frameHref(null));
    light(frame, { selected, hovered, visible, href: frameHref });
    // Where the card lies on the map, the map has to know.
    const covered = options.ui === 'map' && selected !== null ? side.offsetHeight : 0;
    show?.({ selected, hovered, visible, theme: theme(), cooperative: options.gestures === 'cooperative', href: frameHref, covered });
    tellHeight();
  }

  /** Keeps the address of the frame true, so that it comes back as it was; what others put into it stays. */
  function remember(): void {
    const address = new URL(frameHref(selected));
    const query = new URLSearchParams(location.search);
    for (const name of Object.keys(OPTIONS)) query.delete(name);
    for (const [name, value] of query) address.searchParams.append(name, value);
    address.hash = location.hash;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A fenced frame has no address to keep.
    }
  }

  let opener: HTMLElement | SVGElement | null = null;

  function select(id: string | null, keyboard = false): void {
    const place = placeInShort(id);
    if (id === selected || (id !== null && !place)) return;
    if (selected === null) opener = document.activeElement as HTMLElement | SVGElement | null;
    selected = id;
    draw();
    remember();
    side.scrollTop = 0;
    said.textContent = place ? contents.said.replace('…', place.name) : '';
    tell(messages.selected(place));
    if (keyboard) (id ? frame.querySelector<HTMLElement>('[data-card].open h2') : opener)?.focus({ preventScroll: true });
  }

  function change(next: Partial<EmbedOptions>): void {
    options = { ...options, ...next };
    dress();
    draw();
    remember();
  }

  function answer(wish: messages.Inbound): void {
    if (wish.type === 'report-map:select') select(wish.place);
    else if (wish.type === 'report-map:theme') change({ theme: wish.theme });
    else {
      const { roles, honour } = wish;
      const shown = roles ? OPTIONS.roles.parse(roles.join(','), report) : roles;
      const held = honour ? OPTIONS.honour.parse(honour, report) : honour;
      change({ ...(shown !== undefined && { roles: shown }), ...(held !== undefined && { honour: held }) });
    }
  }

  function fail(why: messages.Failure): void {
    map.dataset['map'] = why;
    for (const sorry of all('[data-sorry]')) sorry.hidden = sorry.dataset['sorry'] !== why;
    button.hidden = true;
    tell(messages.failed(why));
  }

  function takeOver(): void {
    map.dataset['map'] = 'ready';
    button.hidden = true;
    one('[data-live]').removeAttribute('inert');
    for (const sorry of all('[data-sorry]')) sorry.hidden = true;
  }

  async function start(): Promise<void> {
    if (options.load === 'static' || map.dataset['map'] !== 'static') return;
    map.dataset['map'] = 'loading';
    button.toggleAttribute('disabled', true);
    try {
      const door = (await import(/* @vite-ignore */ new URL(contents.live, root).href)) as LiveDoor;
      const first: LiveState = {
        selected,
        hovered,
        visible: visiblePlaces(report, filter()),
        theme: theme(),
        cooperative: options.gestures === 'cooperative',
        href: frameHref,
        covered: 0
      };
      show = await door.mountLive(one('[data-live]'), root, first, {
        onselect: select,
        onhover: point,
        onready: takeOver,
        onfail: fail
      });
      draw();
    } catch (error) {
      // Not an error of the page: a host may forbid it, and what is there goes on working.
      console.warn(error);
      fail('failed');
    }
  }

  function point(id: string | null): void {
    if (id === hovered) return;
    hovered = id;
    draw();
  }

  listen(frame, { onpick: ({ place, keyboard }) => select(place, keyboard), onhover: point });
  frame.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.dataset['close'] !== undefined) {
      event.preventDefault();
      select(null, event.detail === 0);
    } else if (link.dataset['full'] !== undefined && names.wordpress !== null) {
      event.preventDefault();
      tell(messages.linkMessage(link.href, names.wordpress));
    }
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') select(null, true);
  });
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || source === window) return;
    if (messages.isListening(data, names)) tellHeight(true);
    const wish = messages.inbound(data);
    if (wish) answer(wish);
  });
  dark.addEventListener('change', draw);
  new ResizeObserver(() => tellHeight()).observe(frame);
  for (const part of [...cards, one('[data-list]')]) new ResizeObserver(() => tellHeight()).observe(part);

  if (options.load !== 'static') {
    button.hidden = false;
    for (const wish of [map, button]) wish.addEventListener('click', () => void start());
    map.addEventListener('keydown', ({ key }) => {
      if (/^(Arrow|[+=-])/.test(key)) void start();
    });
  }
  if (options.load === 'auto') whenSeen(map, () => void start());

  draw();
  tell(messages.ready(placeInShort(selected)));
}

/** Calls `act` once the element is in sight and the browser has nothing better to do. */
function whenSeen(element: Element, act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
    else setTimeout(act, 200);
  });
  observer.observe(element);
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

function one(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the frame has no ${selector}`);
  return element;
}

document.addEventListener('DOMContentLoaded', begin);
