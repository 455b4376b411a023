/**
 * Widths of the map in pixels (“rungs”), at each of which labels are placed again. A rung holds from its width up to the next: in between
 * everything but the letters grows, so what did not overlap still does not. The style sheet (`sheet.ts`) shows one rung at a time.
 */
export const LADDER = [280, 340, 386, 480, 640, 850, 1130] as const;

/** Class of a rung: `a` for the first. */
export const rungClass = (rung: number): string => String.fromCharCode(97 + rung);
