/** The whole map as one MapLibre style: data in, data out. No tiles, no glyph server, no sprites. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/words';
import { areaLayers } from './areas';
import type { Below } from './base/under';
import { contextLabels } from './context-labels';
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
import { otherLayers, otherSources, type Others } from './others';
import type { Palette } from './palette';
import { pickedFeatures, type Drawn } from './picked';
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
    context: { type: 'geojson', data: contextFeatures(report, language), promoteId: 'id' },
    places: { type: 'geojson', data: placeFeatures(report, language), tolerance: EXACT, promoteId: 'id' },
    centres: { type: 'geojson', data: centreFeatures(report, language, frame), promoteId: 'id' },
    'road-names': { type: 'geojson', data: roadNameFeatures(report, language), maxzoom: WHOLE_ROADS_ZOOM, promoteId: 'id' },
    'first-names': { type: 'geojson', data: firstNameFeatures(first), promoteId: 'id' }
  };
}

/**
 * Style of the map. What is `picked` and `visible` is that at the start; later picks and filters do not change the style.
 * `latitude` is that of the district (degrees): metres become pixels there. Inside the `first` view names stand where
 * they were planned, outside of it where MapLibre finds room for them. `below`: a base of more than our own streets, if there is one;
 * `others`: what lies outside of this part of a long report.
 */
export function mapStyle(
  sources: Sources,
  palette: Palette,
  picked: Drawn,
  visible: string[],
  latitude: number,
  first: FirstView,
  below: Below | null = null,
  others: Others | null = null
): StyleSpecification {
  const land: LayerSpecification = { id: 'land', type: 'background', paint: { 'background-color': palette.land } };
  const base = below?.under.ground(palette) ?? [];
  const shown = below?.shown ? below.under : null;
  return {
    version: 8,
    state: { visible: { default: visible } },
    sources: {
      ...below?.under.sources,
      ...sources,
      ...(others && otherSources(others)),
      picked: { type: 'geojson', data: pickedFeatures(sources, picked), tolerance: EXACT }
    },
    layers: sharingPrograms([
      ...(shown ? [land, ...base] : [...base, land]),
      ...(shown?.water ? [] : waterLayers(palette, latitude)),
      ...(shown || !others ? [] : streetLayers(palette, 'others-streets')),
      ...(shown ? [] : streetLayers(palette)),
      ...metroLayers(palette),
      ...(others ? otherLayers(palette) : []),
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
