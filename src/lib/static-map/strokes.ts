/** How wide the roads of the report are drawn, for the names that keep off them. */
import { ROADS } from '$lib/cartography/symbols';

const WIDEST = Math.max(...Object.values(ROADS).map(({ width, casing }) => width + casing));

/** Such a road with its casing, pixels, by how lines have grown. */
export const reportRoadWidth = (growth: number): number => WIDEST * growth;
