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
  'areas-fill'
];

const layerOf = ({ layer }: MapGeoJSONFeature): number => ANSWERING.indexOf(layer.id);
/** The circle of a place without a role is only visible while the place is picked. */
const isVisible = ({ layer, properties, state }: MapGeoJSONFeature): boolean =>
  layer.id !== 'areas-fill' || properties.role !== '' || state['picked'] === true;
const radiusOf = ({ properties }: MapGeoJSONFeature): number => Number(properties.radiusM ?? 0);

/** Id of the place at `point` (pixels), null when there is none among `places`. Of several areas the smallest counts. */
export function placeAt(map: MapLibreMap, point: PointLike, places: { has: (id: string) => boolean }): string | null {
  const [found] = map
    .queryRenderedFeatures(point, { layers: ANSWERING })
    .filter(({ properties }) => places.has(String(properties.id)))
    .filter(isVisible)
    .sort((a, b) => layerOf(a) - layerOf(b) || radiusOf(a) - radiusOf(b));
  return found ? String(found.properties.id) : null;
}
