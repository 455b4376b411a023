/** What passes between the script of a page or frame and the live map, which comes later, and the data that map is drawn from. */
import type { Base } from '$lib/base';
import type { Filter } from '$lib/filter';
import type { PlannedNames } from '$lib/names';
import type { Ground, Report } from '$lib/report/report';
import type { Language } from '$lib/words';
import type { Marked } from '$lib/words/beyond';

export type Box = { left: number; top: number; right: number; bottom: number };

/** What the live map is to show. */
export type LiveState = {
  selected: string | null;
  hovered: string | null;
  /** Ids of the places the filter leaves. */
  visible: ReadonlySet<string>;
  /** The same for places of which only the map knows. */
  filter: Filter;
  theme: 'light' | 'dark';
  /** No movement: the reader has asked for less of it. */
  still: boolean;
  /** Leave a plain wheel and a single finger to the page around the map. */
  cooperative: boolean;
  href: (id: string) => string;
  /** Pixels of the map's edges that other things lie over. */
  padding: Box;
  /** Whether the card stands beside its place, so that flights leave room for it. */
  anchored: boolean;
};

/** Why there is no live map: the browser cannot draw it, or it did not come. */
export type Failure = 'unsupported' | 'failed';

/** Where the selected place is drawn: pixels from the map's upper left corner, and how far it reaches around that point. */
export type Mark = { x: number; y: number; reach: number };

/** What the live map tells. */
export type Tell = {
  onselect: (id: string | null, keyboard?: boolean) => void;
  onhover: (id: string | null) => void;
  /** Everything is drawn, for the first time or again after a loss. */
  onready: () => void;
  onfail: (why: Failure) => void;
  /** The map has moved, or what is selected is another: null where its place is not in sight. */
  onmark: (mark: Mark | null) => void;
  /** Something that a reader who does not see the map should hear. */
  onsay: (words: string) => void;
};

export type LiveMap = {
  show: (state: LiveState) => void;
  /** Brings the selected place into what is left of the map beside everything that covers it. */
  showSelected: () => void;
  /** After something has taken room beside the map: moves it just so that the selected place is in sight. */
  keepInSight: () => void;
};

/** What the module at `Facts.files.parts` exports of the live map. */
export type LiveDoor = {
  /** `data`: absolute address below which `embed/map.json` and `ground.json` lie. Throws when something it needs does not arrive. */
  mountLive: (target: Element, data: string, state: LiveState, tell: Tell, language: Language) => Promise<LiveMap>;
};

/** What is drawn on the ground: `embed/map.json`. */
export type MapData = Pick<Report, 'site' | 'places'> & {
  beyond: Marked[];
  /** Of a long report: which part this is, and what its other places may hold. */
  others?: { part: number; honours: Report['honours'] };
};
/** The ground, and the names of the first view: `ground.json`. */
export type GroundData = Ground & { names: PlannedNames; base?: Base };
