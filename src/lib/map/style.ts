/** The whole map as one MapLibre style: data in, data out. No tiles, no glyph server, no sprites. */
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Report } from '$lib/report/report';
import type { Language } from '$lib/words';
import { areaLayers } from './areas';
import { contextLabels } from './context-labels';
import type { Picked } from './expressions';
import { centreFeatures, contextFeatures, metroFeatures, placeFeatures, streetFeatures } from './features';
import { metroLayers } from './metro';
import type { Palette } from './palette';
import { placeLabels } from './place-labels';
import { roadLayers } from './roads';
import { streetLayers } from './streets';
import { waterLayers } from './water';

export type Sources = Record<'streets' | 'metro' | 'context' | 'places' | 'centres', GeoJSONSourceSpecification>;

/** Sources of the style: made once for a report and a language, whatever the colours. */
export function mapSources(report: Report, language: Language): Sources {
  return {
    streets: { type: 'geojson', data: streetFeatures(report, language) },
    metro: { type: 'geojson', data: metroFeatures(report, language) },
    context: { type: 'geojson', data: contextFeatures(report, language) },
    places: { type: 'geojson', data: placeFeatures(report, language) },
    centres: { type: 'geojson', data: centreFeatures(report, language) }
  };
}

/**
 * Style of the map. `picked` is its state at the start; later picks change the state of the map, not its style.
 * `latitude` is that of the district (degrees): metres become pixels there.
 */
export function mapStyle(sources: Sources, palette: Palette, picked: Picked, latitude: number): StyleSpecification {
  return {
    version: 8,
    state: { selected: { default: picked.selected }, hovered: { default: picked.hovered }, visible: { default: picked.visible } },
    sources,
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
      ...waterLayers(palette, latitude),
      ...streetLayers(palette),
      ...metroLayers(palette),
      ...areaLayers(palette),
      ...roadLayers(palette),
      ...contextLabels(palette),
      ...placeLabels(palette)
    ]
  };
}
