/**
 * Decides when the map follows the reader: when a section begins, but not while a place is open or something is chosen, not for five
 * seconds after the reader has moved the map, and not at all with reduced motion. Pure.
 */
export type FollowState = {
  /** Whether the reader has switched it on. */
  isOn: boolean;
  /** A place, an honour or a topic is chosen. */
  isTaken: boolean;
  /** Section for which the map last moved; 0 before the first heading. */
  shown: number;
  /** When the reader last moved the map, milliseconds. */
  movedAt: number;
};

/** For this long the reader's own view of the map is not changed. */
export const PAUSE_MS = 5000;

export const begun: FollowState = { isOn: true, isTaken: false, shown: 0, movedAt: -Infinity };

export type FollowEvent =
  | { type: 'switch'; isOn: boolean }
  | { type: 'choice'; isTaken: boolean }
  | { type: 'moved'; at: number }
  | { type: 'section'; section: number; at: number };

/** The state after an event, and the section that the map has to show now; null for no change. */
export function follow(state: FollowState, event: FollowEvent): { state: FollowState; show: number | null } {
  switch (event.type) {
    case 'switch':
      return { state: { ...state, isOn: event.isOn }, show: null };
    case 'choice':
      return { state: { ...state, isTaken: event.isTaken }, show: null };
    case 'moved':
      return { state: { ...state, movedAt: event.at }, show: null };
    case 'section': {
      const { section, at } = event;
      const isFree = state.isOn && !state.isTaken && at - state.movedAt >= PAUSE_MS;
      if (section === state.shown || !isFree) return { state, show: null };
      return { state: { ...state, shown: section }, show: section };
    }
  }
}
