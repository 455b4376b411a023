/** A district too large for one file, read back by the library that reads it in the browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { afterAll, expect, it } from 'vitest';
import { drawingsOf } from '../src/features.ts';
import { fitted } from '../src/fit.ts';
import { readExtract } from '../src/read.ts';
import { writeBasemap } from '../src/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiles-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bounds: [number, number, number, number] = [113.7, 34.75, 113.77, 34.8];

it('writes one PMTiles archive of vector tiles, with names, bounds and attribution', async () => {
  const { drawings } = await drawingsOf(readExtract('packages/basemap/tests/fixtures/district.osm.pbf'));
  const file = await writeBasemap(folder, fitted(drawings, bounds), bounds, { imported: '2026-11-24', extract: { file: 'x' } }, 100);
  expect(file.format).toBe('pmtiles');
  expect(readdirSync(folder).sort()).toEqual(['basemap.json', 'basemap.pmtiles']);

  const bytes = readFileSync(join(folder, 'basemap.pmtiles'));
  expect(file.bytes).toBe(bytes.length);
  const cut = (from: number, length: number): ArrayBuffer => new Uint8Array(bytes.subarray(from, from + length)).buffer;
  const archive = new PMTiles({ getKey: () => 'test', getBytes: (from, length) => Promise.resolve({ data: cut(from, length) }) });
  const header = await archive.getHeader();
  expect(header).toMatchObject({ specVersion: 3, tileType: 1, minZoom: 10, maxZoom: 15 });
  expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual(bounds);
  expect(await archive.getMetadata()).toMatchObject({ attribution: expect.stringContaining('OpenStreetMap') });

  // The tile that the middle of the lake lies in, by the usual formula.
  const [lon, lat, zoom] = [113.7206, 34.7736, 14];
  const x = Math.floor(((lon + 180) / 360) * 2 ** zoom);
  const y = Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom);
  const found = await archive.getZxy(zoom, x, y);
  const tile = new VectorTile(new PbfReader(new Uint8Array(found!.data)));
  const properties = (layer: string) =>
    Array.from({ length: tile.layers[layer]?.length ?? 0 }, (_, i) => tile.layers[layer]!.feature(i).properties);
  expect(properties('water')).toContainEqual({ class: 'area', name: '镜湖', nameEn: 'Mirror Lake' });
  expect(properties('roads').map(({ name }) => name)).toContain('商务内环路');
});
