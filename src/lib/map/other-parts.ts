/**
 * What lies outside of a part of a long report: places as points that form clusters, which expand, and the larger streets. They are loaded
 * by the map's worker after the map is drawn, and are below all layers of this part.
 */
import type {
  ExpressionSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  PointLike,
  SourceSpecification
} from 'maplibre-gl';
import type { Filter } from '$lib/filter';
import type { OtherParts as OtherPartsData, OtherProperties } from '$lib/other-parts';
import type { LngLat } from '$lib/report/schema';
import type { Palette } from '$lib/cartography/colours';
import { OTHER_PARTS } from '$lib/cartography/symbols';
import { roleColour } from './expressions';
import { FONT, inked } from './symbols';

/** `places` and `streets`: addresses of the data of all parts. */
export type OtherParts = OtherPartsData & { places: string; streets: string; filter: Filter };

/** From this zoom on every place is a single point. */
const CLUSTERED_ZOOM = 13;
/** Radius in pixels within which points form a cluster. */
const RADIUS = 48;
/** Fewer points than this do not form a cluster. */
const FEWEST = 4;

const get = (name: keyof OtherProperties): ExpressionSpecification => ['get', name];
const isCluster: ExpressionSpecification = ['has', 'point_count'];

/** Which of them the filter shows: like `visiblePlaces`, as an expression for the map's worker. */
function shown({ part, filter, honours, holders }: OtherParts): ExpressionSpecification {
  const wanted = honours.filter(({ id, level }) => id === filter.honour || level === filter.honour).map(({ id }) => id);
  const holds = wanted.map((id): ExpressionSpecification => ['in', id, get('honours')]);
  const isLetThrough: ExpressionSpecification = filter.honour
    ? ['any', ['!', ['in', get('kind'), ['literal', holders]]], ...holds]
    : ['literal', true];
  return ['all', ['!=', get('part'), part], ['!', ['in', get('role'), ['literal', [...filter.hidden]]]], isLetThrough];
}

export const otherPartSources = (otherParts: OtherParts): Record<string, SourceSpecification> => ({
  'other-parts': {
    type: 'geojson',
    data: otherParts.places,
    cluster: true,
    clusterRadius: RADIUS,
    clusterMinPoints: FEWEST,
    clusterMaxZoom: CLUSTERED_ZOOM,
    filter: shown(otherParts)
  },
  'other-parts-streets': { type: 'geojson', data: otherParts.streets }
});

export function otherPartLayers(palette: Palette): LayerSpecification[] {
  const source = 'other-parts';
  const { point, cluster, name } = OTHER_PARTS;
  const lettered = { 'text-font': FONT, 'text-size': name.size };
  return [
    {
      id: 'other-parts-clusters',
      type: 'circle',
      source,
      filter: isCluster,
      paint: {
        'circle-color': palette.paper,
        'circle-radius': ['step', ['get', 'point_count'], ...cluster.sizes.flat().slice(1)] as unknown as ExpressionSpecification,
        'circle-opacity': cluster.opacity,
        'circle-stroke-color': palette['soft-ink'],
        'circle-stroke-width': cluster.rim
      }
    },
    {
      id: 'other-parts-points',
      type: 'circle',
      source,
      filter: ['!', isCluster],
      paint: { 'circle-color': roleColour(palette, false), 'circle-radius': point.reach, 'circle-opacity': point.opacity }
    },
    {
      id: 'other-parts-names',
      type: 'symbol',
      source,
      minzoom: CLUSTERED_ZOOM + 1,
      filter: ['!', isCluster],
      layout: {
        'text-field': get('name'),
        ...lettered,
        'text-variable-anchor-offset': ['top', [0, 0.5], 'bottom', [0, -0.5]]
      },
      paint: inked(palette[name.ink], palette)
    },
    {
      id: 'other-parts-counts',
      type: 'symbol',
      source,
      filter: isCluster,
      layout: { 'text-field': ['get', 'point_count_abbreviated'], ...lettered, 'text-overlap': 'always' },
      paint: { 'text-color': palette.ink }
    }
  ];
}

const LAYERS = ['other-parts-points', 'other-parts-names', 'other-parts-clusters'];

/** What is at `point` (pixels): the id of a place, or a cluster, which `open` expands. */
export function otherAt(map: MapLibreMap, point: PointLike): { place: string } | { open: (animate: boolean) => Promise<void> } | null {
  if (!map.getLayer('other-parts-points')) return null;
  const [found] = map.queryRenderedFeatures(point, { layers: LAYERS });
  if (!found) return null;
  const { id, cluster_id: cluster } = found.properties;
  if (cluster === undefined) return { place: String(id) };
  return {
    open: async (animate) => {
      const zoom = await map.getSource<GeoJSONSource>('other-parts')?.getClusterExpansionZoom(Number(cluster));
      if (zoom === undefined || found.geometry.type !== 'Point') return;
      map.easeTo({ center: found.geometry.coordinates as LngLat, zoom, animate });
    }
  };
}
