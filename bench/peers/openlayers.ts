/** Plain OpenLayers: the same map on a canvas. */
import 'ol/ol.css';
import GeoJSON from 'ol/format/GeoJSON';
import VectorLayer from 'ol/layer/Vector';
import Map from 'ol/Map';
import { transformExtent } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style, { type StyleFunction } from 'ol/style/Style';
import Text from 'ol/style/Text';
import View from 'ol/View';
import { colourOf, drawn, baseMap, onPick, pane, widthOf } from './own';

const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const layer = (data: object, style: StyleFunction): VectorLayer =>
  new VectorLayer({ source: new VectorSource({ features: format.readFeatures(data) }), style, declutter: true });
const stroke = (color: string, width: number): Style => new Style({ stroke: new Stroke({ color, width }) });
const name = (text: string): Text =>
  new Text({ text, font: '13px sans-serif', fill: new Fill({ color: '#1f2421' }), stroke: new Stroke({ color: '#fff', width: 3 }) });

let selected = '';
const places = layer(baseMap.places, (feature) => {
  const { id, role, label } = feature.getProperties() as { id: string; role: string; label: string };
  const [isLine, isSelected] = [feature.getGeometry()?.getType() === 'LineString', id === selected];
  const color = isSelected ? '#1f2421' : colourOf(role);
  return new Style({
    stroke: new Stroke({ color, width: isSelected ? 11 : isLine ? 7 : 1.5 }),
    ...(!isLine && { fill: new Fill({ color: `${color}1a` }) }),
    text: name(label)
  });
});
const map = new Map({
  target: pane,
  controls: [],
  view: new View(),
  layers: [
    layer(baseMap.streets, (street) => stroke('#ddd7ca', widthOf(String(street.get('class'))) + 2)),
    layer(baseMap.streets, (street) => stroke('#fff', widthOf(String(street.get('class'))))),
    layer(baseMap.metro, () => stroke('#a8a29a', 2)),
    layer(baseMap.context, (it) => new Style({ text: name(String(it.get('label'))) })),
    layer(baseMap.streetNames, (it) => new Style({ text: name(String(it.get('label'))) })),
    places
  ]
});
map.getView().fit(transformExtent(baseMap.view, 'EPSG:4326', 'EPSG:3857'));
map.once('rendercomplete', drawn);
onPick((id) => {
  selected = id;
  places.changed();
});
