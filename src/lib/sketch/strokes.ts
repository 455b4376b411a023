/** Widest a report road gets with its casing, pixels: what a name beside it keeps off. `ReportRoads.svelte` says the same. */
export const REPORT_ROAD_WIDTH = 10;
