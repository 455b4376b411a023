/** Widths of the report's roads, for the names that avoid them. */
import { ROADS } from '$lib/cartography/symbols';

const WIDEST = Math.max(...Object.values(ROADS).map(({ width, casing }) => width + casing));

/** Width of such a road with its casing, pixels; `growth`: by how much lines have grown. */
export const reportRoadWidth = (growth: number): number => WIDEST * growth;
