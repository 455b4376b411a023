/** What labels have in common. Text is drawn with the page's own font: there is no glyph server. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { NAME_HALO, NAMES, NAMES_ZOOM, type Name, type NameKind } from '$lib/cartography/symbols';

/** Family of the page's @font-face; missing characters, or all if it does not load, use the reader's own sans-serif font. */
export const FONT = ['Report Labels'];
/** The first family only says "bold": MapLibre reads the weight from the name, and the browser makes the second family bold. */
export const BOLD_FONT = ['Bold', ...FONT];

type Layout = NonNullable<SymbolLayerSpecification['layout']>;
type Paint = NonNullable<SymbolLayerSpecification['paint']>;
export type Symbols = { id: string; source: string; filter: FilterSpecification; minzoom?: number; layout: Layout; paint: Paint };

/** Layer of labels from the features' `label`. */
export function symbols({ layout, ...layer }: Symbols): LayerSpecification {
  return {
    type: 'symbol',
    minzoom: NAMES_ZOOM,
    ...layer,
    layout: { 'text-field': ['get', 'label'], 'text-font': FONT, 'text-padding': 3, ...layout }
  };
}

/** Text size in pixels, growing a little with the zoom. */
export function textSize(say: (of: (look: Name) => number) => number | ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 12, say(({ size }) => size), 16, say(({ close }) => close)];
}

/** Layout properties for names of one kind. */
export const lettering = (kind: NameKind): Layout => ({
  'text-font': NAMES[kind].bold ? BOLD_FONT : FONT,
  'text-size': textSize((of) => of(NAMES[kind])),
  'text-letter-spacing': NAMES[kind].spacing
});

/** The table's value for the kind of each feature, for layers of several kinds. */
export function ofKind<T extends number | string | ExpressionSpecification>(say: (look: Name) => T): ExpressionSpecification {
  const pairs = Object.entries(NAMES).flatMap(([kind, look]) => [kind, say(look)]);
  return ['match', ['get', 'kind'], ...pairs, say(NAMES.landmark)] as unknown as ExpressionSpecification;
}

/** Text in `colour` with a halo in the land colour. */
export const inked = (colour: string | ExpressionSpecification, { land }: Palette): Paint => ({
  'text-color': colour,
  'text-halo-color': land,
  'text-halo-width': NAME_HALO
});

/** Pairs of anchor and offset. */
type Sides = Extract<Layout['text-variable-anchor-offset'], (string | [number, number])[]>;

const BESIDE: Sides = ['left', [1.2, 0], 'right', [-1.2, 0]];
const CORNERS: Sides = ['top-left', [0.9, 0.5], 'top-right', [-0.9, 0.5], 'bottom-left', [0.9, -0.5], 'bottom-right', [-0.9, -0.5]];
const FARTHER: Sides = ['top', [0, 1.8], 'bottom', [0, -1.8], 'left', [2.2, 0], 'right', [-2.2, 0]];

/** Possible positions of a point's label, the preferred one first: below, above, beside; offsets in ems. */
export const AROUND: Sides = ['top', [0, 0.6], 'bottom', [0, -0.6], ...BESIDE, ...CORNERS, ...FARTHER];
// prettier-ignore
/** The same, mostly to one side: for points near an edge of the first view, where other labels would be cut. */
export const RIGHTWARD: Sides = ['top-left', [-2.2, 0.6], 'bottom-left', [-2.2, -0.6], 'left', [1.2, 0], 'top-left', [-2.2, 1.8], 'left', [2.2, 0]];
// prettier-ignore
export const LEFTWARD: Sides = ['top-right', [2.2, 0.6], 'bottom-right', [2.2, -0.6], 'right', [-1.2, 0], 'top-right', [2.2, 1.8], 'right', [-2.2, 0]];
/** Close to a small mark: for features that only give context. */
export const CLOSE: Sides = ['top', [0, 0.6], 'bottom', [0, -0.6], 'left', [0.7, 0], 'right', [-0.7, 0]];
