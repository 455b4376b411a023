/** The interface between the script of a page or frame and the live map, which is loaded later, and the data of that map. */
import type { Base } from '$lib/base';
import type { Mark, Point } from '$lib/boxes';
import type { Filter } from '$lib/filter';
import type { Scope } from '$lib/report/schema';
import type { PlannedNames } from '$lib/names';
import type { OtherParts } from '$lib/other-parts';
import type { BaseMapData, Honoured, Report } from '$lib/report/report';
import type { Language } from '$lib/messages';

/** Places at full strength: for an open place, an honour, a topic or what is being read; `scope`: how much of the map the text is about. */
export type Highlight = { by: 'place' | 'honour' | 'topic' | 'reading'; ids: ReadonlySet<string>; scope: Scope };

/** What the live map has to show. */
export type LiveState = {
  selected: string | null;
  hovered: string | null;
  /** The current highlight, besides the states `selected` and `hovered`; null for none. */
  highlight: Highlight | null;
  /** Strength of everything else, 0 to 1; 1: not dimmed. */
  dimmed: number;
  /** Ids of the places that the filter shows. */
  visible: ReadonlySet<string>;
  /** The same for places that only the map knows (of other parts). */
  filter: Filter;
  /** Whether the circles of uncertainty are shown. */
  errors: boolean;
  theme: 'light' | 'dark';
  /** Reduced motion: no animations. */
  still: boolean;
  /** Leave the wheel and one-finger gestures to the page around the map. */
  cooperative: boolean;
};

/** Why there is no live map: the browser cannot draw it, or it could not be loaded. */
export type Failure = 'unsupported' | 'failed';

/** Callbacks of the live map. */
export type Callbacks = {
  onselect: (id: string | null, keyboard?: boolean) => void;
  onhover: (id: string | null) => void;
  /** Everything is drawn, for the first time or again after the context was lost. */
  onready: () => void;
  onfail: (why: Failure) => void;
  /** The keyboard focus moved to a place on the map. */
  onfocus: (id: string) => void;
  /** The map is moving, or has stopped and has drawn everything. */
  onmove: (isMoving: boolean) => void;
  /** The reader has moved the map by hand, key or button. */
  onusermove: () => void;
  /** An announcement for screen readers. */
  onsay: (words: string) => void;
};

export type LiveMap = {
  show: (state: LiveState) => void;
  /** Where a place is drawn, also outside of the map's box; with `names` the boxes of its name as well, which takes longer. */
  mark: (id: string, names: boolean) => Mark | null;
  /** Moves the map by this many pixels. */
  moveBy: (by: Point) => void;
  /** Shows those of these places that lie in the first view together; if none does, the whole map. */
  showPlaces: (ids: readonly string[]) => void;
  /** Shows all of a place without zooming in. */
  showAll: (id: string) => void;
};

/** What the module at `Facts.parts` exports for the live map. */
export type LiveModule = {
  /** `data`: absolute address of the folder of `embed/map.json` and `ground.json`. Throws when a file cannot be loaded. */
  mountLive: (target: Element, data: string, state: LiveState, callbacks: Callbacks, language: Language) => Promise<LiveMap>;
};

/** What is drawn over the base map: `embed/map.json`. */
export type MapData = Pick<Report, 'site' | 'places'> &
  Honoured & {
    /** Present if the map also shows places of other parts, which it fetches by itself. */
    otherParts?: OtherParts;
  };
/** The base map data (streets, metro, landmarks), and the names of the first view: `ground.json`. */
export type BaseMapFile = BaseMapData & { names: PlannedNames; base?: Base };
