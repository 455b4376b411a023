/** The whole map as one MapLibre style: data in, data out. No tiles, no glyph server, no sprites. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/words';
import { areaLayers } from './areas';
import type { Below } from './base/under';
import { contextLabels } from './context-labels';
import type { Picked } from './expressions';
import {
  centreFeatures,
  contextFeatures,
  metroFeatures,
  placeFeatures,
  roadNameFeatures,
  streetFeatures,
  streetNameFeatures
} from './features';
import { firstNameFeatures, firstNames } from './first-names';
import { outside, type FirstView } from './first-view';
import { metroLayers } from './metro';
import type { Palette } from './palette';
import { placeLabels } from './place-labels';
import { sharingPrograms } from './programs';
import { roadLayers } from './roads';
import type { Frame } from './scale';
import { streetLayers } from './streets';
import { waterLayers } from './water';

type SourceId = 'streets' | 'street-names' | 'metro' | 'context' | 'places' | 'centres' | 'road-names' | 'first-names';
export type Sources = Record<SourceId, GeoJSONSourceSpecification>;

/**
 * MapLibre cuts lines at the edges of its tiles and names every piece for itself: in tiles of this zoom, tens of
 * kilometres wide, a road stays whole.
 */
const WHOLE_ROADS_ZOOM = 10;

/** Left to itself MapLibre thins lines out, and circles get corners. */
const EXACT = 0;

/** Sources of the style: made once for a report, a language and the frame the map opens in, whatever the colours. */
export function mapSources(report: MappedReport, language: Language, frame: Frame, first: FirstView): Sources {
  return {
    streets: { type: 'geojson', data: streetFeatures(report), tolerance: EXACT },
    'street-names': { type: 'geojson', data: streetNameFeatures(report, language), maxzoom: WHOLE_ROADS_ZOOM },
    metro: { type: 'geojson', data: metroFeatures(report, language) },
    context: { type: 'geojson', data: contextFeatures(report, language) },
    places: { type: 'geojson', data: placeFeatures(report, language), tolerance: EXACT },
    centres: { type: 'geojson', data: centreFeatures(report, language, frame) },
    'road-names': { type: 'geojson', data: roadNameFeatures(report, language), maxzoom: WHOLE_ROADS_ZOOM },
    'first-names': { type: 'geojson', data: firstNameFeatures(first) }
  };
}

/**
 * Style of the map. `picked` is its state at the start; later picks change the state of the map, not its style.
 * `latitude` is that of the district (degrees): metres become pixels there. Inside the `first` view names stand where
 * they were planned, outside of it where MapLibre finds room for them. `below`: a base of more than our own streets, if there is one.
 */
export function mapStyle(
  sources: Sources,
  palette: Palette,
  picked: Picked,
  latitude: number,
  first: FirstView,
  below: Below | null = null
): StyleSpecification {
  const land: LayerSpecification = { id: 'land', type: 'background', paint: { 'background-color': palette.land } };
  const base = below?.under.ground(palette) ?? [];
  const shown = below?.shown ? below.under : null;
  return {
    version: 8,
    state: {
      selected: { default: picked.selected },
      hovered: { default: picked.hovered },
      focused: { default: picked.focused },
      visible: { default: picked.visible }
    },
    sources: { ...below?.under.sources, ...sources },
    layers: sharingPrograms([
      ...(shown ? [land, ...base] : [...base, land]),
      ...(shown?.water ? [] : waterLayers(palette, latitude)),
      ...(shown ? [] : streetLayers(palette)),
      ...metroLayers(palette),
      ...areaLayers(palette),
      ...roadLayers(palette),
      ...(shown?.names(palette, first) ?? []),
      ...[...contextLabels(palette), ...placeLabels(palette)].flatMap((layer) =>
        layer.type === 'symbol' ? outside(first.zooms, layer) : layer
      ),
      ...firstNames(palette, first)
    ])
  };
}
