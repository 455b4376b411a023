/**
 * The script of a frame, inlined into its page. It handles picks without leaving the page, applies the options, talks to the page around
 * the frame, and loads the live map when a reader wants it. Without it every link leads to a page that shows the same. A frame may be
 * sandboxed: without an origin of its own, storage and history throw, and nothing can be fetched from a host that does not allow it.
 * Nothing here depends on them.
 */
import { everything, hiddenBut, isNothingLeft, knownHonour, queryString, visiblePlaces } from '$lib/filter';
import { frameAddress, placePath } from '$lib/addresses';
import { naturalHeight } from '$lib/embed/height';
import { hostOf } from '$lib/embed/host';
import * as messages from '$lib/embed/messages';
import { filterOf, initialOptions, isOption, optionParameters, optionsOf, parseOptions, type EmbedOptions } from '$lib/embed/options';
import { mediaQueryList, onResize } from '$lib/browser-support';
import { isPlain } from '$lib/clicks';
import { cardOf, indexOf, listenToSteps, showCard } from './card';
import { all, closest, one, readPage } from './dom';
import { showHighlight, showHighlightOn } from './show-highlight';
import type { Highlight, LiveState } from '$lib/live';
import { frameMap } from './frame-map';
import { writeView } from './map-state';
import { excerptsOfTopic, highlightPicked, strengthOfOthers, stripOf } from './highlight';
import { listenToPicks } from './picking';
import { rovingTabindex } from './roving-tabindex';
import { next, nothingSelected, type Action, type Selection } from './selection';
import { showControls } from './start';
import { showStrip } from './topic-strip';

const { facts, root, home } = readPage();
const { report } = facts;
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.setAttribute('href', icon.href);

const given = parseOptions(new URLSearchParams(location.search), report);
// eslint-disable-next-line no-console -- a word to the editor who wrote the address; nothing is wrong with the page
if (given.ignored.length) console.info(`This map does not know: ${given.ignored.join(', ')}`);

const dark = mediaQueryList('(prefers-color-scheme: dark)');
let selection: Selection = { ...nothingSelected, place: facts.place, topic: given.options.topic, filter: filterOf(given.options, report) };
/** The options of the address. Only the theme changes later; place, topic and filter are in the selection. */
const { options } = given;
let hovered: string | null = null;

/** Writes the options that only style sheets use to the root element, before the first paint. */
function writeStyleOptions(): void {
  const { ui, text, theme } = options;
  Object.assign(document.documentElement.dataset, { ui, text, theme });
}
writeStyleOptions();

/** The query with these options, and with what is selected. */
const queryWith = (others: EmbedOptions): string => {
  const { topic, filter } = selection;
  return queryString(optionParameters({ ...others, ...optionsOf(filter, report), topic }));
};
const frameHref = (id: string | null): string => frameAddress(home, id, queryWith(options));

/** Replaces the address of the frame, if the sandbox allows it; parameters that others have added stay. */
function replaceAddress(): void {
  const address = new URL(frameHref(selection.place));
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (!isOption(name)) address.searchParams.append(name, value);
  }
  address.hash = location.hash;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // In a sandbox the address cannot be changed.
  }
}

const placeFacts = (id: string | null) => report.places.find((place) => place.id === id);

function begin(): void {
  const [frame, map] = [one('[data-frame]'), one('[data-map]')];
  const host = hostOf(window, () => naturalHeight(frame, options.ui), answer);
  /** The element that had the focus before a card was opened. */
  let opener: HTMLOrSVGElement | null = null;

  /** Keeps the mark of the open place visible; where the map is shown alone, its card may not cover it either. */
  const keepInSight = (): void => void (selection.place !== null && shown.bringIntoSight(selection.place));

  const highlight = (): Highlight | null => highlightPicked(selection, report);

  const state = (): LiveState => ({
    selected: selection.place,
    hovered,
    highlight: highlight(),
    dimmed: strengthOfOthers(highlight()),
    visible: visiblePlaces(report, selection.filter),
    filter: selection.filter,
    errors: false,
    theme: options.theme === 'auto' ? (dark?.matches ? 'dark' : 'light') : options.theme,
    still: mediaQueryList('(prefers-reduced-motion: reduce)')?.matches ?? false,
    cooperative: options.gestures === 'cooperative'
  });

  function say(words: string): void {
    one('[data-said]').textContent = words;
  }

  /** Hides entries and groups of the list that the filter has emptied, and offers to reset a filter that leaves nothing on the map. */
  function showFiltered(): void {
    for (const part of all('[data-list] li, [data-list] section')) part.hidden = !part.querySelector('a:not(.filtered)');
    const isEmpty = isNothingLeft(report, selection.filter);
    one('[data-nothing-left]').hidden = !isEmpty;
    frame.classList.toggle('nothing-left', isEmpty);
  }

  function draw(): void {
    const now = state();
    const { place, excerpt, topic, sentence } = selection;
    const isOnTopic = place === null && topic !== null && now.filter.honour === null;
    frame.classList.toggle('picked', place !== null);
    frame.classList.toggle('on-topic', isOnTopic);
    showCard(place, excerpt);
    one('a[data-full]').setAttribute('href', home + (place === null ? '' : placePath(place)) + queryWith(initialOptions));
    for (const link of all('a[data-close]')) link.setAttribute('href', frameHref(null));
    showHighlight({ ...now, href: frameHref });
    showFiltered();
    showHighlightOn(map, now.highlight);
    showStrip(isOnTopic ? stripOf(report, topic, sentence) : null);
    shown.live?.show(now);
    host.tellHeight();
  }

  function act(action: Action): void {
    const before = selection.place;
    selection = next(selection, action);
    draw();
    replaceAddress();
    if (action.type === 'set') return;
    for (const part of all('#side, [data-over-map]')) part.scrollTop = 0;
    // Also for another excerpt: the card may have grown over the mark.
    keepInSight();
    if (selection.place === before) return;
    const place = placeFacts(selection.place);
    say(place ? facts.selected.replace('…', place.name) : '');
    host.tell(messages.selected(place));
  }

  const focus = (element: HTMLOrSVGElement | null): void => element?.focus({ preventScroll: true });

  /** Opens a place with one of its excerpts, or closes the open one. */
  function open(id: string | null, keyboard = false, excerpt?: number): void {
    // In the frame of another part the place has its card.
    if (id !== null && !cardOf(id)) return location.assign(frameHref(id));
    if (id === selection.place && excerpt === undefined) return;
    if (selection.place === null) opener = document.activeElement as HTMLElement | null;
    act(id === null ? { type: 'close' } : { type: 'open', place: id, excerpt });
    if (keyboard) focus(id === null ? opener : one('[data-popup] h2'));
  }

  function point(id: string | null): void {
    if (id === hovered) return;
    hovered = id;
    draw();
  }

  const chooseTopic = (topic: string | null): void => act({ type: 'topic', topic });

  /** Shows the previous or next sentence in the topic's strip. */
  function turn(by: number): void {
    const { topic, sentence } = selection;
    const count = excerptsOfTopic(report, topic ?? '').length;
    act({ type: 'sentence', index: ((sentence ?? 0) + by + count) % count });
  }

  function answer(wish: messages.Inbound): void {
    if (wish.type === 'report-map:select') return wish.place === null || placeFacts(wish.place) ? open(wish.place) : undefined;
    if (wish.type === 'report-map:theme') {
      options.theme = wish.theme;
      writeStyleOptions();
      return act({ type: 'set', values: {} });
    }
    if (wish.type === 'report-map:topic')
      return wish.topic === null || report.topics.includes(wish.topic) ? chooseTopic(wish.topic) : undefined;
    const { roles, honour } = wish;
    const now = selection.filter;
    // Null shows all; what is missing or unknown changes nothing.
    const hidden = roles === null ? [] : ((roles && hiddenBut(roles, report)) ?? now.hidden);
    const held = honour === null ? null : (knownHonour(honour ?? null, report) ?? now.honour);
    act({ type: 'set', values: { filter: { hidden, honour: held } } });
  }

  const shown = frameMap(map, {
    facts,
    root,
    page: new URL(facts.path, home).href,
    load: options.load,
    state,
    callbacks: { onselect: open, onhover: point, onsay: say },
    onready: keepInSight,
    onfail: (why) => host.tell(messages.failed(why))
  });

  rovingTabindex(map, report.places);
  listenToPicks({
    onpick({ place, keyboard, read }) {
      // The proof of an honour is in the open card; the focus stays on the honour.
      open(place, keyboard && !read, place && read ? indexOf(place, read) : undefined);
    },
    onhover: point
  });
  listenToSteps(
    () => selection.excerpt,
    (index) => act({ type: 'excerpt', index })
  );
  frame.addEventListener('click', (event) => {
    const turned = closest(event, '[data-sentence]');
    if (turned) return turn(Number(turned.dataset['sentence']));
    if (closest(event, '[data-show-all]')) {
      act({ type: 'set', values: { filter: everything } });
      // The button is gone.
      return focus(one('[data-list] a'));
    }
    const link = closest<HTMLAnchorElement>(event, 'a');
    if (!link || !isPlain(event)) return;
    const { topic, close, full } = link.dataset;
    const follow = full !== undefined && host.follow;
    if (topic === undefined && close === undefined && !follow) return;
    event.preventDefault();
    if (topic !== undefined) chooseTopic(topic || null);
    else if (follow) follow(link.href);
    else open(null, true);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (selection.place !== null) open(null, true);
    else if (selection.topic !== null) chooseTopic(null);
  });
  dark?.addEventListener('change', draw);
  onResize([frame, map, one('[data-list]'), ...all('[data-card]')], () => {
    host.tellHeight();
    writeView(map, report.view);
  });

  showControls();
  host.tell(messages.ready(placeFacts(selection.place)));
  draw();
}

document.addEventListener('DOMContentLoaded', begin);
