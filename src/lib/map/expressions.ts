/** Expressions that several layers share. What the reader does is state of features and a source of its own (`picked.ts`): the layers never change. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Palette } from './palette';

/** State that `picked.ts` sets. MapLibre knows it in values only, not in filters or layouts, and so lays nothing out anew for it. */
const state = (name: 'selected' | 'hovered' | 'dim'): ExpressionSpecification => ['boolean', ['feature-state', name], false];

export const isHovered = state('hovered');

/** The reader has not filtered it out, or it is selected: a list in the state of the style. */
export const isShown: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'visible']];

/** Full strength for what is selected or pointed at, or while nothing is selected; the rest of the report steps back to 45 %. */
export function strength(full = 1): ExpressionSpecification {
  return ['case', state('dim'), full * 0.45, full];
}

/** The same for what is drawn from the source of the picked while it is selected. */
export function unlessSelected(opacity: ExpressionSpecification | number): ExpressionSpecification {
  return ['case', state('selected'), 0, opacity];
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
