/** What labels have in common. Text is drawn from the page's own font: there is no glyph server. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';

/** Family of the page's @font-face; for signs it does not have, and where it does not arrive, the reader's own sans. */
const FONT = ['Report Labels'];
/** The first family only says "slanted": MapLibre reads the style off its name, and the browser slants the second. */
export const SLANTED_FONT = ['Italic', ...FONT];

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Paint = NonNullable<SymbolLayerSpecification['paint']>;
type Symbols = { id: string; source: string; filter: FilterSpecification; layout: Layout; paint: Paint };

/** Layer of labels from the features' `label`. */
export function symbols({ id, source, filter, layout, paint }: Symbols): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter,
    layout: { 'text-field': ['get', 'label'], 'text-font': FONT, 'text-padding': 3, ...layout },
    paint
  };
}

/** Text size in pixels, growing a little with the zoom. */
export const textSize = (at12: number, at16: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 12, at12, 16, at16];

/** Text in `colour` on a halo of the land's. */
export const inked = (colour: string | ExpressionSpecification, land: string): Paint => ({
  'text-color': colour,
  'text-halo-color': land,
  'text-halo-width': 1.6
});

/** Sides of a point its label may stand on, the preferred one first; offsets in ems. */
export const AROUND: NonNullable<Layout['text-variable-anchor-offset']> = [
  ...['left', [0.8, 0], 'right', [-0.8, 0], 'top', [0, 0.7], 'bottom', [0, -0.7]],
  ...['top-left', [0.6, 0.5], 'top-right', [-0.6, 0.5], 'bottom-left', [0.6, -0.5], 'bottom-right', [-0.6, -0.5]]
];
