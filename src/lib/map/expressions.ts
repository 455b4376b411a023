/** Expressions that several layers share. What the reader does is global state of the style: the layers never change. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

/** Global state of the style. Empty ids stand for none: `null` would mean the default of the style. */
export type Picked = { selected: string; hovered: string; focused: string; visible: string[] };

const id: ExpressionSpecification = ['get', 'id'];

export const isSelected: ExpressionSpecification = ['==', id, ['global-state', 'selected']];
export const isHovered: ExpressionSpecification = ['==', id, ['global-state', 'hovered']];
/** Open, or reached by keyboard: what has a halo. */
export const isMarked: ExpressionSpecification = ['any', isSelected, ['==', id, ['global-state', 'focused']]];

/** The reader has not filtered it out; what is selected is always shown. */
export const isShown: ExpressionSpecification = ['any', isSelected, ['in', id, ['global-state', 'visible']]];

const nothingSelected: ExpressionSpecification = ['==', '', ['global-state', 'selected']];

/** Full strength for what is selected or pointed at, or while nothing is; the rest of the report steps back to 45 %. */
export function strength(full = 1): ExpressionSpecification {
  return ['case', ['any', nothingSelected, isSelected, isHovered], full, full * 0.45];
}

/** Colour of the place's role; soft ink for places without one. */
export function roleColour({ roles, softInk }: Palette): ExpressionSpecification | string {
  const pairs = Object.entries(roles).flat();
  const [first, second, ...rest] = pairs;
  return first !== undefined && second !== undefined ? ['match', ['get', 'role'], first, second, ...rest, softInk] : softInk;
}

/** Pixels that grow with the zoom as ground does on paper, a little slower: `at14` at zoom 14. */
export function growing(at14: number | ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], 10, ['*', at14, 0.2], 14, at14, 17, ['*', at14, 2.6]];
}

export const all = (...conditions: ExpressionSpecification[]): FilterSpecification => ['all', ...conditions];
