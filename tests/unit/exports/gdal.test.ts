/** How GDAL, which most map programs use, reads our files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { edition, made } from './edition';

const isThere = spawnSync('ogrinfo', ['--version']).status === 0;
if (!isThere) console.warn('GDAL is not installed (Debian: gdal-bin): GeoJSON, KML, GPX and CSV go untried by it');

const folder = mkdtempSync(join(tmpdir(), 'gdal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Features of each layer. */
function layers(file: string, ...options: string[]): Record<string, number> {
  const path = join(folder, file);
  writeFileSync(path, made(file));
  const { status, stdout, stderr } = spawnSync('ogrinfo', ['-ro', '-so', '-al', ...options, path], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return Object.fromEntries(
    [...stdout.matchAll(/Layer name: (.*)[^]*?Feature Count: (\d+)/g)].map(([, name = '', count]) => [name, Number(count)])
  );
}

const { places, streets } = edition.report;
const located = places.filter(({ geometry }) => geometry);
const roads = located.filter(({ kind }) => kind === 'road').length;
const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((total, one) => total + one, 0);

test.skipIf(!isThere)('GDAL finds every feature of every file', () => {
  expect(layers('places.geojson')).toEqual({ places: places.length });
  expect(layers('roads.geojson')).toEqual({ roads: streets.roads.length });
  expect(layers('places.gpx')).toMatchObject({ waypoints: located.length - roads, tracks: roads });
  expect(sum(layers('places.kml'))).toBe(places.length);
  expect(layers('places.csv', '-oo', 'X_POSSIBLE_NAMES=longitude_wgs84', '-oo', 'Y_POSSIBLE_NAMES=latitude_wgs84')).toEqual({
    places: places.length
  });
});
