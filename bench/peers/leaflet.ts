/** Plain Leaflet: the same map as SVG paths, with permanent tooltips as names. */
import 'leaflet/dist/leaflet.css';
import { geoJSON, map as mapIn, type Path } from 'leaflet';
import { colourOf, drawn, baseMap, onPick, pane, widthOf } from './own';

const [west, south, east, north] = baseMap.view;
const map = mapIn(pane, { attributionControl: false }).fitBounds([
  [south, west],
  [north, east]
]);
type Classed = { class: string };
for (const [colour, wider] of [
  ['#ddd7ca', 2],
  ['#fff', 0]
] as const)
  geoJSON<Classed>(baseMap.streets, { style: (it) => ({ color: colour, weight: widthOf(it?.properties.class ?? '') + wider }) }).addTo(map);
geoJSON(baseMap.metro, { filter: ({ geometry }) => geometry.type !== 'Point', style: { color: '#a8a29a', weight: 2 } }).addTo(map);

const paths: Record<string, Path> = {};
geoJSON<{ id: string; role: string; label: string }>(baseMap.places, {
  style: (it) => ({ color: colourOf(it?.properties.role ?? ''), weight: it?.geometry.type === 'LineString' ? 7 : 1.5, fillOpacity: 0.1 }),
  onEachFeature: ({ properties: { id, label } }, layer) => {
    paths[id] = layer as Path;
    layer.bindTooltip(label, { permanent: true, direction: 'center' });
  }
}).addTo(map);

onPick((id) => paths[id]?.setStyle({ color: '#1f2421', weight: 11 }));
map.whenReady(() => requestAnimationFrame(drawn));
