import type { Corners } from '$lib/cartography/symbols';

/** SVG path data of a mark with corners, around its middle. */
export const outlineOf = (corners: Corners, reach: number): string =>
  `M${corners.flat().map((unit) => Number((unit * reach).toFixed(2))).join(' ').replaceAll(' -', '-')}z`; // prettier-ignore
