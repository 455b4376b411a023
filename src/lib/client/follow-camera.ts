/**
 * When the map moves along with the reader. It does so when a section begins, and never against the reader: not while a place is open
 * or something is chosen, not for five seconds after the reader has moved the map, not at all when asked for less movement. Pure.
 */
export type FollowState = {
  /** Whether the reader wants it. */
  isOn: boolean;
  /** A place, an honour or a topic is chosen. */
  isTaken: boolean;
  /** Section the map was last moved for; 0 before the first heading. */
  shown: number;
  /** When the reader last moved the map, milliseconds. */
  movedAt: number;
};

/** The reader's own view of the map is left alone for so long. */
export const PAUSE_MS = 5000;

export const begun: FollowState = { isOn: true, isTaken: false, shown: 0, movedAt: -Infinity };

export type FollowEvent =
  | { type: 'switch'; isOn: boolean }
  | { type: 'choice'; isTaken: boolean }
  | { type: 'moved'; at: number }
  | { type: 'section'; section: number; at: number };

/** The state after an event, and the section that the map is to show now; null to stay. */
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
