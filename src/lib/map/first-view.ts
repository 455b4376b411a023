/**
 * The first view: the map opens on what the sketch showed, and the sketch's names stay where they are until the reader
 * has left it. MapLibre cannot keep names beside roads from each other; the plan of the sketch has done so.
 */
import type { LayerSpecification } from 'maplibre-gl';
import { fromMercator, mercatorBox } from '$lib/geography/mercator';
import type { NamePosition, PlannedName, PlannedNames } from '$lib/names';
import type { Bounds, LngLat } from '$lib/report/schema';
import { fittedWidth, zoomAtWidth, type Frame } from './scale';

/** Zooms of the map from the first up to, not with, the second. */
export type Zooms = readonly [from: number, to: number];

/** `names`: those planned for the frame, each with one of its positions. */
export type FirstView = { zooms: Zooms; names: { name: PlannedName; position: NamePosition; at: LngLat }[] };

/** How far the reader may zoom out, where names draw together, and in, where they drift apart, before they are placed anew. */
const OUT = 0.15;
const IN = 0.6;
/** The map opens at about its zoom. */
const ABOUT = 0.01;

/**
 * Zooms about the one the map opens at. They end where its tiles do, at whole zooms: while tiles are on their way, the
 * map has only the names of those it leaves, and MapLibre gives them no layer that begins beyond them.
 */
function zoomsAbout(zoom: number): Zooms {
  const tiles = Math.floor(zoom);
  const from = Math.max(zoom - OUT, tiles + ABOUT);
  const to = Math.min(zoom + IN, tiles + 1 - ABOUT);
  return [Math.min(from, zoom - ABOUT), Math.max(to, zoom + ABOUT)];
}

export function firstViewOf({ widths, names }: PlannedNames, view: Bounds, frame: Frame): FirstView {
  const width = fittedWidth(view, frame);
  const rung = Math.max(0, widths.filter((least) => least <= width).length - 1);
  const box = mercatorBox(view);
  return {
    zooms: zoomsAbout(zoomAtWidth(view, width)),
    names: names.flatMap((name) =>
      name.positions
        .filter(({ rungs }) => rungs.includes(rung))
        .map((position) => {
          const at = fromMercator([box.x + (box.width * position.x) / 100, box.y + (box.height * position.y) / 100]);
          return { name, position, at };
        })
    )
  };
}

const ALL: Zooms = [0, 24];

/** The layer as it is inside `zooms`. */
export function within<L extends LayerSpecification>(zooms: Zooms, layer: L): L {
  const [minzoom, maxzoom] = zooms;
  return { ...layer, minzoom, maxzoom };
}

/** The layer as it is outside `zooms`: once for the zooms farther out, once for those farther in. */
export function outside([from, to]: Zooms, layer: LayerSpecification): LayerSpecification[] {
  const { minzoom = ALL[0], maxzoom = ALL[1] } = layer;
  const halves = [
    { ...layer, id: `${layer.id}-out`, minzoom, maxzoom: Math.min(from, maxzoom) },
    { ...layer, id: `${layer.id}-in`, minzoom: Math.max(to, minzoom), maxzoom }
  ];
  return halves.filter((half) => half.minzoom < half.maxzoom);
}

/** Id the layer had before `outside` halved it. */
export const wholeId = (id: string): string => id.replace(/-(out|in)$/, '');
