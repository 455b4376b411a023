/** Sources of the style: made once for a report, a language and the size in which the map opens; independent of colours. */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/messages';
import { centreFeatures, contextFeatures, roadNameFeatures, shapeFeatures, streetNameFeatures } from './features';
import { plannedFeatures, type FirstView } from './planned';
import type { Size } from '$lib/geography/zoom';

type SourceId = 'shapes' | 'street-names' | 'context' | 'centres' | 'road-names' | 'planned-names';
export type Sources = Record<SourceId, GeoJSONSourceSpecification>;

/**
 * MapLibre cuts lines at the edges of its tiles and labels every piece separately: at this zoom tiles are tens of kilometres wide, and a
 * road stays in one piece.
 */
const WHOLE_ROADS_ZOOM = 10;

/**
 * How much MapLibre may simplify shapes, in its units of a tile: circles get no visible corners. Without any simplification a frame takes
 * half as long again (docs/performance.md).
 */
export const NEARLY_EXACT = 0.15;

export function mapSources(report: MappedReport, language: Language, size: Size, first: FirstView): Sources {
  const named = new Set(first.names.flatMap(({ name }) => name.place ?? []));
  return {
    shapes: { type: 'geojson', data: shapeFeatures(report, language), tolerance: NEARLY_EXACT, promoteId: 'id' },
    'street-names': { type: 'geojson', data: streetNameFeatures(report, language), maxzoom: WHOLE_ROADS_ZOOM },
    context: { type: 'geojson', data: contextFeatures(report, language), promoteId: 'id' },
    centres: { type: 'geojson', data: centreFeatures(report, language, size, named), promoteId: 'id' },
    'road-names': { type: 'geojson', data: roadNameFeatures(report, language), maxzoom: WHOLE_ROADS_ZOOM, promoteId: 'id' },
    'planned-names': { type: 'geojson', data: plannedFeatures(first, report.site.levels.length), promoteId: 'id' }
  };
}
