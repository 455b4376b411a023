/**
 * What a reader has open, has asked to read and has filtered: one value, from which address, text, card and map are shown. An event
 * makes an {@link Action}, `next` makes of it the next selection. Pure: it knows neither the page nor its history.
 */
import { parseFilter, printQuery, type Choosable, type Filter } from '$lib/filter';
import { placeAddress } from '$lib/addresses';
import type { Span } from '$lib/report/report';

export type Selection = {
  /** Id of the open place. */
  place: string | null;
  /** Which of its excerpts the card shows, from 0. */
  excerpt: number;
  /** Whether the card is in its long form. */
  long: boolean;
  /** The part of the text a reader asked to read: code points. */
  reading: Span | null;
  /** Id of the topic whose places the map shows. */
  topic: string | null;
  /** Which of the topic's sentences it shows alone, from 0; null for all of them. */
  sentence: number | null;
  /** Id of the excerpt that the reader's eye is on, as far as scrolling tells. */
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

/** What addresses are made of and read with, absolute: the home page of the language, and the page with no place open. */
export type Site = { home: string; whole: string; report: Choosable; /** How many stops the tour has. */ stops: number };

/** The address ends in it while the card is in its long form; without scripts it leads to the same words. */
export const LONG = '#detail';

/** Some hosts, and people who save pages, name the file. */
const PLACE = /places\/([a-z0-9-]+)\/(index\.html)?$/;

/** What an address names. A place that the page does not know counts for none. */
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

/** The stop that an address names, if there is such a one. */
function stopIn(text: string | null, stops: number): number | null {
  const stop = Number(text);
  return Number.isInteger(stop) && stop >= 1 && stop <= stops ? stop : null;
}

/** The address of a selection: place, long form, topic, filter and stop of the tour are in it, and nothing else. */
export function toUrl({ place, long, topic, filter, stop }: Selection, { home, whole, report }: Site): URL {
  const query = printQuery({ topic, stop }, filter, report);
  return new URL(place === null ? whole + query : placeAddress(home, place, query) + (long ? LONG : ''));
}

/** The selection after an act of the reader. Acts on what is not open leave it as it is. */
export function next(selection: Selection, action: Action): Selection {
  switch (action.type) {
    case 'open': {
      const { place, excerpt } = action;
      const isSame = place === selection.place;
      return { ...selection, place, excerpt: excerpt ?? (isSame ? selection.excerpt : 0), reading: null };
    }
    case 'close':
      return { ...selection, place: null, excerpt: 0, long: false, reading: null };
    case 'excerpt':
      return selection.place === null ? selection : { ...selection, excerpt: action.index };
    case 'long':
      return selection.place === null ? selection : { ...selection, long: action.open };
    case 'read':
      return { ...selection, reading: action.span };
    case 'topic':
      return { ...selection, topic: action.topic, sentence: null, reading: null, stop: null };
    case 'sentence':
      return selection.topic === null ? selection : { ...selection, sentence: action.index };
    case 'follow':
      return { ...selection, followed: action.excerpt };
    case 'stop':
      return { ...selection, stop: action.stop, reading: action.span, topic: null, sentence: null };
    case 'filter':
      return { ...selection, filter: action.filter };
  }
}
