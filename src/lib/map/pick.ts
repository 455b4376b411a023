/** What the reader points at: one place out of all the drawn things under the pointer. */
import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { wholeId } from './first-view';

/** Layers that answer, in order: a name or mark before a road, a road before the area it runs through. */
const ANSWERING = [
  'places-selected-label',
  'first-selected-label',
  'first-picked-names',
  'first-names',
  'first-marks',
  'places-labels',
  'places-dots',
  'roads-labels',
  'roads-hit',
  'water-labels',
  'areas-fill',
  'areas-context-fill'
];

/** How much the feature gives way to others, as a sortable pair: its layer, then the size of its area. */
const reach = ({ layer, properties }: MapGeoJSONFeature): [number, number] => [
  ANSWERING.indexOf(wholeId(layer.id)),
  Number(properties.radiusM ?? 0)
];

/** Id of the place at `point` (pixels), null when there is none among `places`. */
export function placeAt(map: MapLibreMap, point: PointLike, places: ReadonlySet<string>): string | null {
  const layers = map.getLayersOrder().filter((id) => ANSWERING.includes(wholeId(id)));
  const found = map
    .queryRenderedFeatures(point, { layers })
    .filter(({ properties }) => places.has(String(properties.id)))
    .sort((a, b) => {
      const [layerA, radiusA] = reach(a);
      const [layerB, radiusB] = reach(b);
      return layerA - layerB || radiusA - radiusB;
    });
  return found[0] ? String(found[0].properties.id) : null;
}
