/** Expressions that several layers share. The reader's actions change feature state and one source (`picked.ts`), never the layers. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { RATE, STOPS } from '$lib/cartography/growth';

/**
 * Feature state that `picked.ts` sets. MapLibre allows it in paint properties only, not in filters or layouts, and so does not lay anything
 * out again for it.
 */
const state = (name: 'selected' | 'picked' | 'hovered' | 'ringed'): ExpressionSpecification => ['boolean', ['feature-state', name], false];

export const isHovered = state('hovered');
export const isRinged = state('ringed');

/** Strength of a place, less than 1 while others are highlighted. */
const strength: ExpressionSpecification = ['number', ['feature-state', 'strength'], 1];
export const isSelected = state('selected');
/** Selected, or has the keyboard focus. */
export const isPicked = state('picked');

/** The filter shows the place, or it is selected: a list in the global state of the style. */
export const isShown: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'visible']];

/** The map is near its first view, in which names have planned positions: global state of the style. */
export const isPlanned: ExpressionSpecification = ['global-state', 'planned'];

/** The circles of uncertainty are shown: global state of the style. */
export const showsErrors: ExpressionSpecification = ['global-state', 'errors'];

/** What part of its place a feature draws. */
export const isPart = (...parts: string[]): ExpressionSpecification => ['in', ['get', 'part'], ['literal', parts]];

/** The kind of a line or point of the base map data. */
export const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

export const hasRole: ExpressionSpecification = ['!=', ['get', 'role'], ''];

/** A reduced opacity while other places are highlighted. */
export const fainter = (full: number): ExpressionSpecification => ['*', full, strength];

/** Zero while the place is selected: it is then drawn from the source of what is picked. */
export const unlessSelected = (opacity: number): ExpressionSpecification => ['case', isSelected, 0, opacity];

/** Colour of the place's role, soft ink without one; mixed with land while other places are highlighted. */
export function roleColour({ roles, 'soft-ink': soft, land }: Palette, fades = true): ExpressionSpecification {
  const pairs = Object.entries(roles).flat();
  const [first, second, ...rest] = pairs;
  const own: ExpressionSpecification =
    first !== undefined && second !== undefined ? ['match', ['get', 'role'], first, second, ...rest, soft] : ['to-color', soft];
  return fades ? ['interpolate', ['linear'], strength, 0, land, 1, own] : own;
}

/** Pixels that grow with the zoom: `at14` at zoom 14. */
export function growing(at14: number | ExpressionSpecification): ExpressionSpecification {
  const stops = STOPS.flatMap(([zoom, times]) => [zoom, ['*', at14, times]]);
  return ['interpolate', ['exponential', RATE], ['zoom'], ...stops] as ExpressionSpecification;
}

export const all = (...conditions: ExpressionSpecification[]): FilterSpecification => ['all', ...conditions];
export const not = (condition: ExpressionSpecification): ExpressionSpecification => ['!', condition];
