/**
 * Fewer shader programs. MapLibre compiles a program for each layer type and each set of properties that depend on features, and with
 * software rendering each takes tens of milliseconds before the first frame. So all lines, all circles, areas, icons and names
 * make the same properties depend on features, even if their value is constant.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

type Value = ExpressionSpecification | string | number;

/** Properties of a layer type that depend on features, with the specification's defaults; `byZoom`: and on the zoom. */
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

const isExpression = (value: Value): value is ExpressionSpecification => Array.isArray(value);
const differs = (value: unknown): boolean =>
  Array.isArray(value) && (['get', 'has', 'geometry-type', 'feature-state'].includes(String(value[0])) || value.some(differs));

/** The same value, as an expression by feature. */
function ofEach(value: Value): ExpressionSpecification {
  if (isExpression(value) && differs(value)) return value;
  return ['case', ['has', 'id'], value, value] as ExpressionSpecification;
}

/** The same value, as an expression by feature and zoom. */
function ofEachZoom(value: Value): ExpressionSpecification {
  if (!isExpression(value) || value[0] !== 'interpolate') return ['step', ['zoom'], ofEach(value), 24, ofEach(value)];
  // Operator, curve and input; then pairs of zoom and value.
  return value.map((part, index) => (index > 2 && index % 2 === 0 ? ofEach(part as Value) : part)) as ExpressionSpecification;
}

function shared(layer: LayerSpecification): LayerSpecification {
  const paint: Record<string, unknown> = { ...layer.paint };
  // Layers with the constant opacity 0 (for clicks, or to keep room free) are not drawn. With an expression MapLibre would draw them.
  if (paint[`${layer.type === 'symbol' ? 'icon' : layer.type}-opacity`] === 0) return layer;
  for (const [name, { otherwise, byZoom }] of Object.entries(SHARED[layer.type] ?? {})) {
    const value = (paint[name] ?? otherwise) as Value;
    paint[name] = byZoom || (isExpression(value) && value[0] === 'interpolate') ? ofEachZoom(value) : ofEach(value);
  }
  return { ...layer, paint } as LayerSpecification;
}

/** Layers with the same look, sharing as few programs as possible. */
export const sharingPrograms = (layers: LayerSpecification[]): LayerSpecification[] => layers.map(shared);
