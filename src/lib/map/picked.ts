/**
 * What the reader has picked on the map. It changes with every pick and hover, so none of it is in a filter or a layout: MapLibre would lay
 * out whole sources again in its worker. It is feature state; extra names and points are a source of their own with a few features.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, GeoJSONSourceSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Sources } from './sources';

/** Ids of the places that are open, and that have the keyboard focus. */
export type Drawn = { selected: string | null; focused: string | null };
/** `dimmed`: strength of the places that are not among `ids`, 0 to 1; 1: they are not dimmed. */
export type Shown = Drawn & { hovered: string | null; ids: ReadonlySet<string>; dimmed: number; isRinged: boolean };

const featuresOf = ({ data }: GeoJSONSourceSpecification): Feature[] => (data as FeatureCollection).features;

const ringed = (centre: Feature): Feature => ({ ...centre, properties: { ...centre.properties, part: 'ring' } });

/** Features of the source `picked`: the beads of a road, the ring around a mark, and for a selected place its point and its planned name. */
export function pickedFeatures(sources: Sources, { selected, focused }: Drawn): FeatureCollection {
  const is =
    (...ids: (string | null)[]) =>
    ({ properties }: Feature): boolean =>
      ids.includes(String(properties?.['id']));
  return {
    type: 'FeatureCollection',
    features: [
      ...featuresOf(sources.shapes).filter((part) => part.properties?.['part'] === 'beads' && is(selected, focused)(part)),
      ...featuresOf(sources.centres).filter(is(selected, focused)).map(ringed),
      ...featuresOf(sources.centres).filter(is(selected)),
      ...featuresOf(sources['planned-names']).filter((name) => name.properties?.['overlaps'] === true && is(selected)(name))
    ]
  };
}

/** Sources whose features have state: `promoteId` makes the place's id the feature id. */
const STATEFUL = ['shapes', 'centres', 'road-names', 'planned-names', 'context'] as const satisfies (keyof Sources)[];

/** Draws what is picked. The map's style has to be loaded. */
export function drawPicked(map: MapLibreMap, sources: Sources, picked: Drawn): void {
  map.getSource<GeoJSONSource>('picked')?.setData(pickedFeatures(sources, picked));
}

/** Highlights and dims places on the map. `places`: ids of all of them. The map's style has to be loaded. */
export function highlightPlaces(
  map: MapLibreMap,
  { selected, focused, hovered, ids, dimmed, isRinged }: Shown,
  places: Iterable<string>
): void {
  for (const id of places) {
    const isLit = ids.has(id) || id === hovered;
    const state = {
      selected: id === selected,
      picked: id === selected || id === focused,
      hovered: id === hovered,
      strength: isLit ? 1 : dimmed,
      ringed: isRinged && ids.has(id)
    };
    for (const source of STATEFUL) {
      const before = map.getFeatureState({ source, id });
      // Setting the same values again would have MapLibre compute the paint of the feature and draw the whole map again.
      if (Object.entries(state).some(([key, value]) => before[key] !== value)) map.setFeatureState({ source, id }, state);
    }
  }
}
