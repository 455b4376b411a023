/**
 * What a reader has open, reads and has filtered: one value from which address, text, card and map are shown. An event makes an {@link
 * Action}, and `next` applies it. Pure: it does not touch page or history.
 */
import { everything, parseFilter, printQuery, type Choosable, type Filter } from '$lib/filter';
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
  /** Id of the excerpt that is being read, estimated from the scroll position; empty for words in no excerpt. */
  followed: string | null;
  /** Stop of the tour, from 1; null for none. */
  stop: number | null;
  filter: Filter;
};

export type Action =
  | { type: 'open'; place: string; excerpt?: number | undefined }
  | { type: 'close' }
  | { type: 'excerpt'; index: number }
  | { type: 'long'; open: boolean }
  | { type: 'topic'; topic: string | null }
  | { type: 'sentence'; index: number }
  /** `span`: its passage. */
  | { type: 'stop'; stop: number | null; span: Span | null }
  /** Sets fields on which no other field depends. */
  | { type: 'set'; values: Partial<Pick<Selection, 'reading' | 'followed' | 'filter'>> };

/** Nothing is open, read or filtered. */
export const nothingSelected: Selection = {
  place: null,
  excerpt: 0,
  long: false,
  reading: null,
  topic: null,
  sentence: null,
  followed: null,
  stop: null,
  filter: everything
};

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
    ...nothingSelected,
    place,
    long: place !== null && url.hash === LONG,
    topic: report.topics.find((topic) => topic === url.searchParams.get('topic')) ?? null,
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

/** Chooses a topic or a stop of the tour, instead of the one before and of a chosen honour, which would go on being highlighted. */
const choose = (
  { filter }: Selection,
  { topic = null, stop = null, reading = null }: Partial<Pick<Selection, 'topic' | 'stop' | 'reading'>>
): Partial<Selection> => ({
  topic,
  stop,
  reading,
  sentence: null,
  filter: (topic ?? stop) === null ? filter : { ...filter, honour: null }
});

/** The selection after an action. Actions on something that is not open change nothing. */
export const next = (selection: Selection, action: Action): Selection => ({ ...selection, ...changeBy(action, selection) });

function changeBy(action: Action, selection: Selection): Partial<Selection> {
  const { place, topic, excerpt } = selection;
  switch (action.type) {
    case 'open':
      return {
        place: action.place,
        excerpt: action.excerpt ?? (action.place === place ? excerpt : 0),
        reading: readingOf(selection)
      };
    case 'close':
      return place === null ? {} : { place: null, excerpt: 0, long: false, reading: readingOf(selection) };
    case 'excerpt':
      return place === null ? {} : { excerpt: action.index };
    case 'long':
      return place === null ? {} : { long: action.open };
    case 'topic':
      return choose(selection, action);
    case 'sentence':
      return topic === null ? {} : { sentence: action.index };
    case 'stop':
      return choose(selection, { stop: action.stop, reading: action.span });
    case 'set':
      return action.values;
  }
}
