/**
 * Widths of the map in pixels at each of which labels are placed again. A placement holds from its breakpoint up to the next: in between
 * everything but the letters grows, so what did not overlap still does not. The style sheet (`sheet.ts`) shows one placement at a time.
 */
export const BREAKPOINTS = [280, 340, 386, 480, 640, 850, 1130] as const;

/** Class of what is placed for a breakpoint, by its index: `a` for the first. */
export const breakpointClass = (index: number): string => String.fromCharCode(97 + index);
