/**
 * Decides when the map follows the reader: when a section begins, but not while a place is open or something is chosen, not for five
 * seconds after the reader has moved the map, and not at all with reduced motion. Pure.
 */
export type FollowState = {
  /** On unless the reader has switched it off. */
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

export const begun = (isOn: boolean): FollowState => ({ isOn, isTaken: false, shown: 0, movedAt: -Infinity });

/** Whether the map has to move, now (milliseconds) that a section is being read. */
export const hasToMove = ({ isOn, isTaken, shown, movedAt }: FollowState, section: number, now: number): boolean =>
  section !== shown && isOn && !isTaken && now - movedAt >= PAUSE_MS;
