/**
 * Fewer drawing programs. The graphics card's programs are compiled for each kind of layer and each set of its properties
 * that differ by feature, and each costs tens of milliseconds before the first frame where a processor plays the card. So
 * all lines, all dashed lines, all circles, areas, icons and names say the same properties of each feature, even where they say the
 * same of all.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

type Value = ExpressionSpecification | string | number | number[];

/** Properties that layers of a type say of each feature, with the specification's own defaults; `byZoom`: and of each zoom. */
const SHARED: Record<string, Record<string, { otherwise: Value; byZoom?: true }>> = {
  line: { 'line-color': { otherwise: '#000000' }, 'line-opacity': { otherwise: 1 }, 'line-width': { otherwise: 1, byZoom: true } },
  circle: {
    'circle-color': { otherwise: '#000000' },
    'circle-opacity': { otherwise: 1 },
    'circle-radius': { otherwise: 5, byZoom: true }
  },
  fill: { 'fill-color': { otherwise: '#000000' }, 'fill-opacity': { otherwise: 1 } },
  symbol: {
    'icon-color': { otherwise: '#000000' },
    'icon-opacity': { otherwise: 1 },
    'text-color': { otherwise: '#000000' },
    'text-opacity': { otherwise: 1 }
  }
};

const isExpression = (value: Value): value is ExpressionSpecification => Array.isArray(value) && typeof value[0] === 'string';
const differs = (value: unknown): boolean =>
  Array.isArray(value) && (['get', 'has', 'geometry-type', 'feature-state'].includes(String(value[0])) || value.some(differs));

/** The same value, said of each feature. */
function ofEach(value: Value): ExpressionSpecification {
  if (isExpression(value) && differs(value)) return value;
  const said = isExpression(value) || !Array.isArray(value) ? value : (['literal', value] as ExpressionSpecification);
  return ['case', ['has', 'id'], said, said] as ExpressionSpecification;
}

/** The same value, said of each feature at each zoom. */
function ofEachZoom(value: Value): ExpressionSpecification {
  if (!isExpression(value) || value[0] !== 'interpolate') return ['step', ['zoom'], ofEach(value), 24, ofEach(value)];
  // Operator, curve and input; then zooms and values by turns.
  return value.map((part, index) => (index > 2 && index % 2 === 0 ? ofEach(part as Value) : part)) as ExpressionSpecification;
}

function shared(layer: LayerSpecification): LayerSpecification {
  const paint: Record<string, unknown> = { ...layer.paint };
  // What is only there to be hit or to keep room is not drawn at all, as long as nothing says it differs.
  if (paint[`${layer.type === 'symbol' ? 'icon' : layer.type}-opacity`] === 0) return layer;
  for (const [name, { otherwise, byZoom }] of Object.entries(SHARED[layer.type] ?? {})) {
    const value = (paint[name] ?? otherwise) as Value;
    paint[name] = byZoom || (isExpression(value) && value[0] === 'interpolate') ? ofEachZoom(value) : ofEach(value);
  }
  const dashes = paint['line-dasharray'] as Value | undefined;
  if (dashes) paint['line-dasharray'] = ofEach(dashes);
  return { ...layer, paint } as LayerSpecification;
}

/** Layers that look the same, and share as few programs as they can. */
export const sharingPrograms = (layers: LayerSpecification[]): LayerSpecification[] => layers.map(shared);
