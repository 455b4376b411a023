/**
 * The script of a frame, inlined into its page. It handles picks without leaving the page, applies the options, talks to the page around
 * the frame, and loads the live map when a reader wants it. Without it every link leads to a page that shows the same. A frame may be
 * sandboxed: without an origin of its own, storage and history throw, and nothing can be fetched from a host that does not allow it.
 * Nothing here depends on them.
 */
import { printQuery, queryString, visiblePlaces } from '$lib/filter';
import { frameAddress, placeAddress } from '$lib/addresses';
import { naturalHeight } from '$lib/embed/height';
import { hostOf } from '$lib/embed/host';
import * as messages from '$lib/embed/messages';
import { filterOf, optionParameters, OPTIONS, parseOptions, type EmbedOptions } from '$lib/embed/options';
import { mediaQueryList, replaceResizeObserver } from '$lib/browser-support';
import { isByKey, isPlain } from '$lib/clicks';
import { all, closest, one, readFacts } from './dom';
import { showHighlight, showHighlightOn } from './show-highlight';
import type { Highlight, LiveState } from '$lib/live';
import { frameMap } from './frame-map';
import { highlightOf, strengthOfOthers, stripOf } from './highlight';
import { listenToPicks } from './picking';
import { rovingTabindex } from './roving-tabindex';
import { showStrip } from './topic-strip';

const facts = readFacts();
const { report } = facts;
/** The site's root, computed now: the address of the frame changes with the open place, and relative links must not follow it. */
const root = new URL(facts.root, location.href).href;
/** The pages of this language are below it. */
const home = new URL(facts.prefix, root).href;
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.setAttribute('href', icon.href);

const given = parseOptions(new URLSearchParams(location.search), report);
// eslint-disable-next-line no-console -- a word to the editor who wrote the address; nothing is wrong with the page
if (given.ignored.length) console.info(`This map does not know: ${given.ignored.join(', ')}`);

replaceResizeObserver();
const dark = mediaQueryList('(prefers-color-scheme: dark)');
let { options } = given;
let selected = facts.place;
let hovered: string | null = null;
/** Index of the topic's sentence that is shown alone; null for all of them. */
let sentence: number | null = null;

/** Writes the options that only style sheets use to the root element, before the first paint. */
function dress(): void {
  const { dataset } = document.documentElement;
  dataset['ui'] = options.ui;
  dataset['text'] = options.text;
  if (options.theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = options.theme;
}
dress();

const filter = () => filterOf(options, report);
const frameHref = (id: string | null): string => frameAddress(home, id, queryString(optionParameters(options)));
const fullHref = (id: string | null): string => {
  const query = printQuery(options, filter(), report);
  return id === null ? home + query : placeAddress(home, id, query);
};

/** Replaces the address of the frame, if the sandbox allows it; parameters that others have added stay. */
function remember(): void {
  const address = new URL(frameHref(selected));
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (!(name in OPTIONS) && name !== OPTIONS.honour.formerly) address.searchParams.append(name, value);
  }
  address.hash = location.hash;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // In a sandbox the address cannot be changed.
  }
}

function placeInShort(wanted: string | null): messages.PlaceInShort | null {
  const place = report.places.find(({ id }) => id === wanted);
  return place ? { id: place.id, name: place.name, kind: place.kind } : null;
}

function begin(): void {
  const [frame, map, side] = [one('[data-frame]'), one('[data-map]'), one('[data-side]')];
  const host = hostOf(window, () => naturalHeight(frame, options.ui), answer);
  /** The element that had the focus before a card was opened. */
  let opener: Element | null = null;

  /** Keeps the mark of the open place visible; where the map is shown alone, its card may not cover it either. */
  const keepInSight = (): void => void (selected !== null && shown.bringIntoSight(selected));

  const currentHighlight = (): Highlight | null =>
    highlightOf({ place: selected, filter: filter(), topic: options.topic, sentence, reading: null, followed: null }, report);

  const state = (): LiveState => ({
    selected,
    hovered,
    highlight: currentHighlight(),
    kept: strengthOfOthers(currentHighlight()),
    visible: visiblePlaces(report, filter()),
    filter: filter(),
    errors: false,
    theme: options.theme === 'auto' ? (dark?.matches ? 'dark' : 'light') : options.theme,
    still: mediaQueryList('(prefers-reduced-motion: reduce)')?.matches ?? false,
    cooperative: options.gestures === 'cooperative',
    href: frameHref
  });

  const say = (words: string): void => void (one('[data-said]').textContent = words);

  /** Hides entries and groups of the list that the filter has emptied, and offers to reset a filter that leaves nothing on the map. */
  function showFiltered(visible: ReadonlySet<string>): void {
    for (const part of all('[data-list] li, [data-list] section')) part.hidden = !part.querySelector('a:not(.filtered)');
    const isFiltered = options.roles !== null || options.honour !== null;
    const isEmpty = isFiltered && !report.places.some(({ id, located, role }) => located && role && visible.has(id));
    one('[data-nothing-left]').hidden = !isEmpty;
    frame.classList.toggle('nothing-left', isEmpty);
  }

  function draw(): void {
    const now = state();
    frame.classList.toggle('picked', selected !== null);
    frame.classList.toggle('on-topic', selected === null && options.topic !== null);
    for (const card of all('[data-card]')) card.classList.toggle('open', card.dataset['card'] === selected);
    for (const link of all('a[data-full]')) link.setAttribute('href', fullHref(link.dataset['full'] || selected));
    for (const link of all('a[data-close]')) link.setAttribute('href', frameHref(null));
    showHighlight(now);
    showFiltered(now.visible);
    showHighlightOn(map, now.highlight);
    showStrip(selected === null && options.topic !== null ? stripOf(report, options.topic, sentence) : null);
    shown.live?.show(now);
    shown.tellView();
    host.tellHeight();
  }

  function select(id: string | null, keyboard = false): void {
    const place = placeInShort(id);
    if (id === selected) return;
    // In the frame of another part the place has its card.
    if (id !== null && !all('[data-card]').some((card) => card.dataset['card'] === id)) return location.assign(frameHref(id));
    if (selected === null) opener = document.activeElement;
    selected = id;
    draw();
    keepInSight();
    remember();
    side.scrollTop = 0;
    say(place ? facts.selected.replace('…', place.name) : '');
    host.tell(messages.selected(place));
    const focus = id ? frame.querySelector('[data-card].open h2') : opener;
    if (keyboard && (focus instanceof HTMLElement || focus instanceof SVGElement)) focus.focus({ preventScroll: true });
  }

  function point(id: string | null): void {
    if (id === hovered) return;
    hovered = id;
    draw();
  }

  function change(next: Partial<EmbedOptions>): void {
    options = { ...options, ...next };
    dress();
    draw();
    remember();
  }

  function showAll(keyboard: boolean): void {
    change({ roles: null, honour: null });
    // The button is gone.
    if (keyboard) frame.querySelector<HTMLElement>('[data-list] a')?.focus({ preventScroll: true });
  }

  function chooseTopic(topic: string | null): void {
    sentence = null;
    change({ topic });
    side.scrollTop = 0;
  }

  /** Shows the previous or next sentence in the topic's strip. */
  function turn(by: number): void {
    const strip = options.topic === null ? null : stripOf(report, options.topic, sentence);
    if (!strip) return;
    sentence = (strip.at + by + strip.of) % strip.of;
    draw();
  }

  function answer(wish: messages.Inbound): void {
    if (wish.type === 'report-map:select') return wish.place === null || placeInShort(wish.place) ? select(wish.place) : undefined;
    if (wish.type === 'report-map:theme') return change({ theme: wish.theme });
    if (wish.type === 'report-map:topic')
      return wish.topic === null || report.topics.includes(wish.topic) ? chooseTopic(wish.topic) : undefined;
    const roles = wish.roles ? OPTIONS.roles.parse(OPTIONS.roles.print(wish.roles), report) : wish.roles;
    const honour = wish.honour ? OPTIONS.honour.parse(wish.honour, report) : wish.honour;
    change({ ...(roles !== undefined && { roles }), ...(honour !== undefined && { honour }) });
  }

  const shown = frameMap({
    facts,
    root,
    home,
    load: options.load,
    state,
    tell: { onselect: select, onhover: point, onfocus: (id) => shown.bringIntoSight(id), onsay: say },
    onready: keepInSight,
    onfail: (why) => host.tell(messages.failed(why))
  });

  rovingTabindex(
    map,
    report.places.map(({ id }) => id)
  );
  listenToPicks({ onpick: ({ place, keyboard }) => select(place, keyboard), onhover: point });
  frame.addEventListener('click', (event) => {
    const turned = closest(event, '[data-sentence]');
    if (turned) return turn(Number(turned.dataset['sentence']));
    if (closest(event, '[data-show-all]')) return showAll(isByKey(event));
    const link = closest<HTMLAnchorElement>(event, 'a');
    if (!link || !isPlain(event)) return;
    if (link.dataset['topic'] !== undefined) {
      event.preventDefault();
      chooseTopic(link.dataset['topic'] || null);
    } else if (link.dataset['close'] !== undefined) {
      event.preventDefault();
      select(null, isByKey(event));
    } else if (link.dataset['full'] !== undefined && host.follow) {
      event.preventDefault();
      host.follow(link.href);
    }
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (selected !== null) select(null, true);
    else if (options.topic !== null) chooseTopic(null);
  });
  dark?.addEventListener('change', draw);
  const sizes = new ResizeObserver(() => {
    host.tellHeight();
    shown.tellView();
  });
  for (const part of [frame, map, one('[data-list]'), ...all('[data-card]')]) sizes.observe(part);

  host.tell(messages.ready(placeInShort(selected)));
  draw();
}

document.addEventListener('DOMContentLoaded', begin);
