/**
 * Names of streets, landmarks, water and stations. In label placement they have a lower priority than names of places. Near the first view
 * they have planned positions.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { LOCAL_NAMES_ZOOM, MARKS, NAMES } from '$lib/cartography/symbols';
import { all, isKind, isPlanned, not, unlessSelected } from './expressions';
import { BOLD_FONT, CLOSE, FONT, inked, lettering, ofKind, symbols, textSize } from './symbols';

/** Font and colour by the kind of feature. */
export const fontOfKind = ofKind(({ bold }): ExpressionSpecification => ['literal', bold ? BOLD_FONT : FONT]);
export const inkOfKind = (palette: Palette, role: ExpressionSpecification): ExpressionSpecification =>
  ofKind(({ ink }) => (ink === 'role' ? role : palette[ink]));

export function contextLabels(palette: Palette): LayerSpecification[] {
  return [
    symbols({
      id: 'streets-labels',
      source: 'street-names',
      filter: all(not(isPlanned), ['any', ['!=', ['get', 'class'], 'local'], ['>=', ['zoom'], LOCAL_NAMES_ZOOM]]),
      layout: {
        ...lettering('street'),
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-max-angle': 30,
        'text-padding': 5
      },
      paint: inked(palette[NAMES.street.ink as 'soft-ink'], palette)
    }),
    symbols({
      id: 'context-labels',
      source: 'context',
      filter: all(not(isPlanned)),
      layout: {
        'icon-image': ['case', isKind('landmark'), 'square', ''],
        'text-font': fontOfKind,
        'text-size': textSize((of) => ofKind(of)),
        'text-letter-spacing': ofKind(({ spacing }) => spacing),
        'text-variable-anchor-offset': ['case', isKind('water'), ['literal', ['center', [0, 0]]], ['literal', CLOSE]]
      },
      paint: {
        ...inked(inkOfKind(palette, ['to-color', palette['soft-ink']]), palette),
        'text-opacity': unlessSelected(1),
        'icon-color': palette[MARKS.landmark.ink]
      }
    })
  ];
}
