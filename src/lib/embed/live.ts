/** What passes between the frame's script and the live map, which comes later and from elsewhere. */
import type { Filter } from '$lib/filter';
import type { Language } from '$lib/words';
import type { Failure } from './messages';

export type LiveState = {
  selected: string | null;
  hovered: string | null;
  /** Ids of the places the filter leaves. */
  visible: ReadonlySet<string>;
  /** The same for places of which only the map knows. */
  filter: Filter;
  theme: 'light' | 'dark';
  /** Leave a plain wheel and a single finger to the page around the frame. */
  cooperative: boolean;
  href: (id: string) => string;
  /** Pixels at the foot of the map that something lies over. */
  covered: number;
};

export type Tell = {
  onselect: (id: string | null) => void;
  onhover: (id: string | null) => void;
  /** Everything is drawn. */
  onready: () => void;
  onfail: (why: Failure) => void;
};

/** What the module at `FrameContents.live` exports. */
export type LiveDoor = {
  /** `root`: address the map's data stand below, that of its language. Old pages name no language. */
  mountLive: (target: Element, root: string, state: LiveState, tell: Tell, language?: Language) => Promise<(state: LiveState) => void>;
};
