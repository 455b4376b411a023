/** For data too large for one file: the same features as vector tiles in one PMTiles archive (version 3), of which a map reads parts. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { BufferWriter, Compression, S2PMTilesWriter, TileType } from 's2-pmtiles';
import { toMercator } from '../../../src/lib/geography/mercator.ts';
import { KINDS, type Kind } from '../../../src/lib/base.ts';
import type { Bounds } from '../../../src/lib/report/schema.ts';
import type { Drawing } from './features.ts';

/** Lowest and highest zoom of the tiles. The map does not zoom out below the first, and enlarges the tiles above the last. */
export const ZOOMS = { first: 10, last: 15 } as const;
/** Zoom from which a kind is visible. */
const FROM: Partial<Record<Kind, number>> = { buildings: 14, green: 11 };

/** The archive, for tiles that touch `bounds`. */
export async function tilesOf(drawings: readonly Drawing[], bounds: Bounds, attribution: string): Promise<Uint8Array> {
  const archive = new BufferWriter();
  const writer = new S2PMTilesWriter(archive, TileType.Pbf, Compression.Gzip);
  const layers = KINDS.map((kind) => {
    const features = drawings
      .filter((drawing) => drawing.kind === kind)
      .map(({ type, properties, geometry }) => ({ type, properties, geometry }));
    const options = { maxZoom: ZOOMS.last, indexMaxZoom: 0, tolerance: 2, buffer: 64 };
    return { kind, tiles: new GeoJSONVT({ type: 'FeatureCollection', features }, options) };
  });
  for (let zoom = ZOOMS.first; zoom <= ZOOMS.last; zoom++) {
    const shown = layers.filter(({ kind }) => zoom >= (FROM[kind] ?? 0));
    for (const [x, y] of tilesIn(bounds, zoom)) {
      const found = shown.flatMap(({ kind, tiles }) => {
        const tile = tiles.getTile(zoom, x, y);
        return tile && tile.features.length > 0 ? [[kind, tile] as const] : [];
      });
      if (found.length > 0) await writer.writeTileXYZ(zoom, x, y, fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 }));
    }
  }
  const vectorLayers = KINDS.map((id) => ({ id, fields: { class: 'String', name: 'String', nameEn: 'String' } }));
  await writer.commit({ name: 'basemap', attribution, vector_layers: vectorLayers });
  return bounded(archive.commit(), bounds);
}

function* tilesIn([west, south, east, north]: Bounds, zoom: number): Generator<[x: number, y: number]> {
  const scale = 2 ** zoom;
  const [left, top] = toMercator([west, north]).map((at) => Math.floor(at * scale)) as [number, number];
  const [right, bottom] = toMercator([east, south]).map((at) => Math.floor(at * scale)) as [number, number];
  for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) yield [x, y];
}

/** The writer leaves bounds and centre in the header at zero (bytes 102 to 126 of the specification); a map would then request no tiles. */
function bounded(archive: Uint8Array, [west, south, east, north]: Bounds): Uint8Array {
  const header = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const e7 = (degrees: number): number => Math.round(degrees * 1e7);
  [west, south, east, north].forEach((degrees, i) => header.setInt32(102 + 4 * i, e7(degrees), true));
  header.setUint8(118, ZOOMS.first);
  header.setInt32(119, e7((west + east) / 2), true);
  header.setInt32(123, e7((south + north) / 2), true);
  return archive;
}
