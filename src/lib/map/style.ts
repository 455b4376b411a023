/** The whole map as one MapLibre style, computed from data. No tiles, no glyph server, no sprites. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';
import { areaLayers } from './areas';
import type { LoadedBase } from './base/style';
import { contextLabels } from './context-labels';
import { metroLayers } from './metro';
import { otherPartLayers, otherPartSources, type OtherParts } from './other-parts';
import { pickedFeatures, type Drawn } from './picked';
import { placeLabels, placeRings } from './place-labels';
import { plannedLabels } from './planned';
import { sharingPrograms } from './programs';
import { roadLayers } from './roads';
import { NEARLY_EXACT, type Sources } from './sources';
import { streetLayers } from './streets';
import { extentEdge, waterPatch } from './water';

/**
 * Values that change later without changing the style. `visible`: ids of the places that the filter shows; `planned`: the map is near its
 * first view; `errors`: circles of uncertainty are shown.
 */
type Now = { picked: Drawn; visible: string[]; planned: boolean; errors: boolean };

/**
 * Style of the map. `latitude` is that of the district (degrees), to convert metres to pixels. `below`: a base instead of our own streets;
 * `otherParts`: what lies outside of this part of a long report.
 */
export function mapStyle(
  sources: Sources,
  palette: Palette,
  { picked, visible, planned, errors }: Now,
  latitude: number,
  below: LoadedBase | null = null,
  otherParts: OtherParts | null = null
): StyleSpecification {
  const land: LayerSpecification = { id: 'land', type: 'background', paint: { 'background-color': palette.land } };
  const base = below?.style.shapes(palette) ?? [];
  const shown = below?.shown ? below.style : null;
  return {
    version: 8,
    state: { visible: { default: visible }, planned: { default: planned }, errors: { default: errors } },
    sources: {
      ...below?.style.sources,
      ...sources,
      ...(otherParts && otherPartSources(otherParts)),
      picked: { type: 'geojson', data: pickedFeatures(sources, picked), tolerance: NEARLY_EXACT }
    },
    layers: sharingPrograms([
      ...(shown ? [land, ...base] : [...base, land]),
      ...(shown?.water ? [] : [waterPatch(palette, latitude)]),
      ...(shown || !otherParts ? [] : streetLayers(palette, 'other-parts-streets')),
      ...(shown ? [] : streetLayers(palette)),
      // A part of a long report has no faded edge: the streets of other parts continue there.
      ...(shown || otherParts ? [] : [extentEdge(palette, latitude)]),
      ...metroLayers(palette),
      ...(otherParts ? otherPartLayers(palette) : []),
      ...areaLayers(palette),
      ...roadLayers(palette),
      ...(shown?.names(palette) ?? []),
      ...contextLabels(palette),
      ...placeLabels(palette),
      ...plannedLabels(palette),
      placeRings(palette)
    ])
  };
}
