/** How far a key moves within a list: one entry, or to its start or end. */
type Steps = Partial<Record<string, number>>;

export const ARROWS: Steps = { ArrowLeft: -1, ArrowRight: 1 };
export const ROW_KEYS: Steps = { ...ARROWS, Home: -Infinity, End: Infinity };
export const LIST_KEYS: Steps = { ...ROW_KEYS, ArrowUp: -1, ArrowDown: 1 };
