/** The street network, below everything else: casings of all streets first, so that crossings join. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { STREET_INK, STREETS } from '$lib/cartography/symbols';
import { growing } from './expressions';

type Look = (typeof STREETS)['local'];

/** The table's value for the class of a street; an unknown class is drawn as a local street. */
function ofClass<T extends string | number>(classes: ExpressionSpecification, say: (look: Look) => T): ExpressionSpecification {
  const pairs = Object.entries(STREETS).flatMap(([name, look]) => [name, say(look)]);
  return ['match', classes, ...pairs, say(STREETS.local)] as unknown as ExpressionSpecification;
}

/** `ids`: prefix of the ids of the two layers. */
export function streetLines(
  ids: string,
  from: { source: string; 'source-layer'?: string; filter?: FilterSpecification },
  palette: Palette,
  classes: ExpressionSpecification
): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round', 'line-sort-key': ofClass(classes, ({ rank }) => rank) } as const;
  const casing = {
    'line-color': ofClass(classes, ({ casingInk }) => palette[casingInk]),
    'line-width': growing(ofClass(classes, ({ width, casing }) => width + casing))
  };
  const fill = { 'line-color': palette[STREET_INK], 'line-width': growing(ofClass(classes, ({ width }) => width)) };
  return [
    { id: `${ids}-casing`, type: 'line', ...from, layout, paint: casing },
    { id: `${ids}-fill`, type: 'line', ...from, layout, paint: fill }
  ];
}

/** Streets of this report, or, in `other-parts-streets`, those between the parts of a long report. */
export const streetLayers = (palette: Palette, ids: 'streets' | 'other-parts-streets' = 'streets'): LayerSpecification[] =>
  streetLines(ids, { source: ids === 'streets' ? 'shapes' : ids, filter: ['has', 'class'] }, palette, ['get', 'class']);
