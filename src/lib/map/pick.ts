/** Which place the reader points at: one of all features under the pointer. */
import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl';

/**
 * Clickable layers in order of priority: a name or mark before a road, the drawn road before the wide band around another one, and a road
 * before the area it runs through.
 */
const ANSWERING = [
  'picked-marks',
  'picked-labels',
  'planned-picked-labels',
  'planned-labels',
  'planned-signs',
  'places-marks',
  'places-labels',
  'places-dots',
  'roads-labels',
  'roads',
  'roads-beads',
  'roads-hit',
  'context-labels',
  'areas-fill',
  'areas-picked-fill'
];

/** Priority of a feature, as a sortable pair: its layer, then the size of its area. */
const reach = ({ layer, properties }: MapGeoJSONFeature): [number, number] => [
  ANSWERING.indexOf(layer.id),
  Number(properties.radiusM ?? 0)
];

/** Id of the place at `point` (pixels), null when there is none among `places`. */
export function placeAt(map: MapLibreMap, point: PointLike, places: ReadonlySet<string>): string | null {
  const found = map
    .queryRenderedFeatures(point, { layers: ANSWERING })
    .filter(({ properties }) => places.has(String(properties.id)))
    .sort((a, b) => {
      const [layerA, radiusA] = reach(a);
      const [layerB, radiusB] = reach(b);
      return layerA - layerB || radiusA - radiusB;
    });
  return found[0] ? String(found[0].properties.id) : null;
}
