/** Plain MapLibre: the least code that shows the same as our live map. No live map can be faster than this. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLatBounds, Map, setWorkerUrl, type ExpressionSpecification, type GeoJSONSourceSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { GeoJSON } from 'geojson';
import { colourOf, drawn, baseMap, onPick, pane, widthOf } from './own';

setWorkerUrl(workerUrl);

const source = (data: GeoJSON): GeoJSONSourceSpecification => ({ type: 'geojson', data });
const colour: ExpressionSpecification = [
  'match',
  ['get', 'role'],
  ...(Object.keys(baseMap.roles).flatMap((role) => [role, colourOf(role)]) as [string, string]),
  colourOf('')
];
const width: ExpressionSpecification = [
  'match',
  ['get', 'class'],
  ...(['expressway', 'arterial', 'ring', 'collector'].flatMap((kind) => [kind, widthOf(kind)]) as [string, number]),
  widthOf('local')
];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isSelected: ExpressionSpecification = ['==', ['get', 'id'], ['global-state', 'selected']];
const text = { 'text-field': ['get', 'label'] as ExpressionSpecification, 'text-font': ['sans-serif'], 'text-size': 13 };
const halo = { 'text-halo-color': '#fff', 'text-halo-width': 1.5 };

const map = new Map({
  container: pane,
  bounds: baseMap.view,
  attributionControl: false,
  style: {
    version: 8,
    state: { selected: { default: '' } },
    sources: {
      streets: source(baseMap.streets),
      streetNames: source(baseMap.streetNames),
      metro: source(baseMap.metro),
      context: source(baseMap.context),
      places: source(baseMap.places),
      centres: source(baseMap.centres),
      roadNames: source(baseMap.roadNames)
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': '#f3f0e8' } },
      { id: 'casing', type: 'line', source: 'streets', paint: { 'line-color': '#ddd7ca', 'line-width': ['+', width, 2] } },
      { id: 'streets', type: 'line', source: 'streets', paint: { 'line-color': '#fff', 'line-width': width } },
      { id: 'metro', type: 'line', source: 'metro', filter: isLine, paint: { 'line-color': '#a8a29a', 'line-width': 2 } },
      { id: 'areas', type: 'fill', source: 'places', filter: isArea, paint: { 'fill-color': colour, 'fill-opacity': 0.1 } },
      { id: 'outlines', type: 'line', source: 'places', filter: isArea, paint: { 'line-color': colour, 'line-width': 1.5 } },
      { id: 'roads', type: 'line', source: 'places', filter: isLine, paint: { 'line-color': colour, 'line-width': 7 } },
      { id: 'selected', type: 'line', source: 'places', filter: isSelected, paint: { 'line-color': '#1f2421', 'line-width': 11 } },
      { id: 'street-names', type: 'symbol', source: 'streetNames', layout: { ...text, 'symbol-placement': 'line' }, paint: halo },
      { id: 'road-names', type: 'symbol', source: 'roadNames', layout: { ...text, 'symbol-placement': 'line' }, paint: halo },
      { id: 'metro-names', type: 'symbol', source: 'metro', layout: text, paint: halo },
      { id: 'context-names', type: 'symbol', source: 'context', layout: text, paint: halo },
      { id: 'names', type: 'symbol', source: 'centres', layout: text, paint: halo }
    ]
  }
});
map.once('idle', drawn);
onPick((id) => {
  const place = baseMap.places.features.find(({ properties }) => properties.id === id);
  const ring = place?.geometry.type === 'Polygon' ? place.geometry.coordinates[0] : undefined;
  map.setGlobalStateProperty('selected', id);
  const bounds = new LngLatBounds();
  for (const [lon = 0, lat = 0] of ring ?? []) bounds.extend([lon, lat]);
  if (ring) map.fitBounds(bounds, { duration: 0, padding: 150 });
});
