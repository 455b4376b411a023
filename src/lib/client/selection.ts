/**
 * What a reader has open, reads and has filtered: one value from which address, text, card and map are shown. An event makes an {@link
 * Action}, and `next` applies it. Pure: it does not touch page or history.
 */
import { parseFilter, printQuery, type Choosable, type Filter } from '$lib/filter';
import { placePath } from '$lib/addresses';
import type { Span } from '$lib/report/report';

export type Selection = {
  /** Id of the open place. */
  place: string | null;
  /** Index of the excerpt that the card shows. */
  excerpt: number;
  /** Whether the card shows its long form. */
  long: boolean;
  /** The part of the text a reader asked for: code points. */
  reading: Span | null;
  /** Id of the chosen topic. */
  topic: string | null;
  /** Index of the topic's sentence that is shown alone; null for all of them. */
  sentence: number | null;
  /** Id of the excerpt that is being read, estimated from the scroll position. */
  followed: string | null;
  /** Stop of the tour, from 1; null for none. */
  stop: number | null;
  filter: Filter;
};

export type Action =
  | { type: 'open'; place: string; excerpt?: number }
  | { type: 'close' }
  | { type: 'excerpt'; index: number }
  | { type: 'long'; open: boolean }
  | { type: 'read'; span: Span | null }
  | { type: 'topic'; topic: string | null }
  | { type: 'sentence'; index: number }
  | { type: 'follow'; excerpt: string | null }
  /** `span`: its passage. */
  | { type: 'stop'; stop: number | null; span: Span | null }
  | { type: 'filter'; filter: Filter };

/** Absolute addresses needed to build and parse addresses: the home page of the language, and the page with no place open. */
/** `home`: absolute address of the language's home page; `path`: of this page below it; `stops`: number of stops of the tour. */
export type Site = { home: string; path: string; report: Choosable; stops: number };

/** The hash while the card shows its long form; without scripts it links to the same text. */
export const LONG = '#detail';

/** Some hosts, and people who save pages, add the file name. */
const PLACE = /places\/([a-z0-9-]+)\/(index\.html)?$/;

/** The selection that an address names. A place that is not on the page is ignored. */
export function fromUrl(url: URL, { report, stops }: Site): Selection {
  const [, id = ''] = PLACE.exec(url.pathname) ?? [];
  const place = report.places.some((known) => known.id === id) ? id : null;
  return {
    place,
    excerpt: 0,
    long: place !== null && url.hash === LONG,
    reading: null,
    topic: report.topics.find((topic) => topic === url.searchParams.get('topic')) ?? null,
    sentence: null,
    followed: null,
    stop: stopIn(url.searchParams.get('stop'), stops),
    filter: parseFilter(url.searchParams, report)
  };
}

/** The stop that an address names, if it exists. */
function stopIn(text: string | null, stops: number): number | null {
  const stop = Number(text);
  return Number.isInteger(stop) && stop >= 1 && stop <= stops ? stop : null;
}

/** The address of a selection: it contains place, long form, topic, filter and stop of the tour, and nothing else. */
export function toUrl({ place, long, topic, filter, stop }: Selection, { home, path, report }: Site): URL {
  const query = printQuery({ topic, stop }, filter, report);
  return new URL(home + (place === null ? path : placePath(place)) + query + (long ? LONG : ''));
}

/** A place replaces the passage that was asked for, but not that of the tour's stop, which goes on when its card is closed. */
const readingOf = ({ stop, reading }: Selection): Span | null => (stop === null ? null : reading);

/** The last choice counts: a topic or a stop that is chosen replaces the honour, which would be highlighted instead. */
const filterOf = ({ filter }: Selection, chosen: unknown): Filter => (chosen === null ? filter : { ...filter, honour: null });

/** The selection after an action. Actions on something that is not open change nothing. */
export function next(selection: Selection, action: Action): Selection {
  switch (action.type) {
    case 'open': {
      const { place, excerpt } = action;
      const isSame = place === selection.place;
      return { ...selection, place, excerpt: excerpt ?? (isSame ? selection.excerpt : 0), reading: readingOf(selection) };
    }
    case 'close':
      return selection.place === null ? selection : { ...selection, place: null, excerpt: 0, long: false, reading: readingOf(selection) };
    case 'excerpt':
      return selection.place === null ? selection : { ...selection, excerpt: action.index };
    case 'long':
      return selection.place === null ? selection : { ...selection, long: action.open };
    case 'read':
      return { ...selection, reading: action.span };
    case 'topic':
      return { ...selection, topic: action.topic, sentence: null, reading: null, stop: null, filter: filterOf(selection, action.topic) };
    case 'sentence':
      return selection.topic === null ? selection : { ...selection, sentence: action.index };
    case 'follow':
      return { ...selection, followed: action.excerpt };
    case 'stop':
      return {
        ...selection,
        stop: action.stop,
        reading: action.span,
        topic: null,
        sentence: null,
        filter: filterOf(selection, action.stop)
      };
    case 'filter':
      return { ...selection, filter: action.filter };
  }
}
