/** What passes between the script of a page or frame and the live map, which comes later, and the data that map is drawn from. */
import type { Base } from '$lib/base';
import type { Mark, Point } from '$lib/boxes';
import type { Filter } from '$lib/filter';
import type { Scope } from '$lib/report/schema';
import type { PlannedNames } from '$lib/names';
import type { OtherParts } from '$lib/other-parts';
import type { BaseMapData, Honoured, Report } from '$lib/report/report';
import type { Language } from '$lib/messages';

/**
 * Places at full strength, for a place that is open, an honour, a topic or what is being read; `scope`: how much of the map the words
 * are about.
 */
export type Highlight = { by: 'place' | 'honour' | 'topic' | 'reading'; ids: ReadonlySet<string>; scope: Scope };

/** What the live map is to show. */
export type LiveState = {
  selected: string | null;
  hovered: string | null;
  /** What stands out beside that; null for nothing. */
  highlight: Highlight | null;
  /** Share of its strength that everything else keeps, 0 to 1. */
  kept: number;
  /** Ids of the places the filter leaves. */
  visible: ReadonlySet<string>;
  /** The same for places of which only the map knows. */
  filter: Filter;
  /** Circles of where places may lie are asked for. */
  errors: boolean;
  theme: 'light' | 'dark';
  /** No movement: the reader has asked for less of it. */
  still: boolean;
  /** Leave a plain wheel and a single finger to the page around the map. */
  cooperative: boolean;
  href: (id: string) => string;
};

/** Why there is no live map: the browser cannot draw it, or it did not come. */
export type Failure = 'unsupported' | 'failed';

/** What the live map tells. */
export type Tell = {
  onselect: (id: string | null, keyboard?: boolean) => void;
  onhover: (id: string | null) => void;
  /** Everything is drawn, for the first time or again after a loss. */
  onready: () => void;
  onfail: (why: Failure) => void;
  /** The keyboard has come to a place on the map. */
  onfocus: (id: string) => void;
  /** The map is moving, or has come to rest and has drawn everything. */
  onmove: (isMoving: boolean) => void;
  /** The reader has moved the map by hand, key or button. */
  onhand: () => void;
  /** Something that a reader who does not see the map should hear. */
  onsay: (words: string) => void;
};

export type LiveMap = {
  show: (state: LiveState) => void;
  /** Where a place is drawn, also outside of the map's box; with `names` the boxes of its name too, which takes longer. */
  mark: (id: string, names: boolean) => Mark | null;
  /** Moves what the map shows by so many pixels. */
  moveBy: (by: Point) => void;
  /** Shows these places together, as far as they lie in the town; the whole map for none. */
  showPlaces: (ids: readonly string[]) => void;
  /** Shows all of a place, no closer than now. */
  showAll: (id: string) => void;
};

/** What the module at `Facts.files.parts` exports of the live map. */
export type LiveModule = {
  /** `data`: absolute address below which `embed/map.json` and `ground.json` lie. Throws when something it needs does not arrive. */
  mountLive: (target: Element, data: string, state: LiveState, tell: Tell, language: Language) => Promise<LiveMap>;
};

/** What is drawn over the base map: `embed/map.json`. */
export type MapData = Pick<Report, 'site' | 'places'> &
  Honoured & {
    /** Present if the map shows places besides, which it fetches by itself. */
    others?: OtherParts;
  };
/** The base map data (streets, metro, landmarks), and the names of the first view: `ground.json`. */
export type BaseMapFile = BaseMapData & { names: PlannedNames; base?: Base };
