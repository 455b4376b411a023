/** What the style sheets say about the width of the report's roads, for the names that keep off them. */

/** Widest such a road gets with its casing, pixels. */
export const REPORT_ROAD_WIDTH = 10.5;

/** Its width in a frame `width` pixels wide: 10 px at zoom 14, by the growth that `Sketch.svelte` gives every stroke. */
export const reportRoadWidth = (width: number): number => Math.min(REPORT_ROAD_WIDTH, 10 * (0.25 + 0.00068 * width));
