/** Drawings → the folder `basemap/` beside the facts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { KINDS, type Kind } from '../../../src/lib/base.ts';
import type { BasemapFile } from '../../../src/lib/server/basemap-file.ts';
import type { Bounds } from '../../../src/lib/report/schema.ts';
import type { Drawing } from './features.ts';
import { tilesOf } from './tiles.ts';

/** Files larger than this (bytes after gzip) are too much to fetch at once: they become tiles. */
const MOST_GZIP = 400_000;

const CREDIT: BasemapFile['credit'] = {
  id: 'basemap',
  onMap: { zh: '底图 © OpenStreetMap contributors', en: 'Base map © OpenStreetMap contributors' },
  text: {
    zh: '互动地图的底图（道路、水面、绿地、建筑、铁路）：© OpenStreetMap contributors，依开放数据库许可（ODbL）使用。',
    en: 'Base map of the live map (roads, water, green, buildings, rail): © OpenStreetMap contributors, under the Open Database License (ODbL).'
  },
  url: 'https://www.openstreetmap.org/copyright'
};

type Source = Pick<BasemapFile, 'extract' | 'imported'>;

/** Writes the folder and returns its `basemap.json`. `most`: size in gzip bytes above which tiles are written. */
export async function writeBasemap(
  folder: string,
  drawings: readonly Drawing[],
  bounds: Bounds,
  source: Source,
  most = MOST_GZIP
): Promise<BasemapFile> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const collections = KINDS.map((kind) => ({ kind, ...written(kind, drawings) }));
  const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
  const gzipBytes = sum(collections.map(({ text }) => gzipSync(text, { level: 9 }).length));
  const file = {
    imported: source.imported,
    extract: source.extract,
    bounds,
    features: Object.fromEntries(collections.map(({ kind, count }) => [kind, count])) as Record<Kind, number>,
    characters: charactersOf(drawings),
    credit: CREDIT
  };
  const whole = gzipBytes <= most ? json() : await tiles();
  writeFileSync(join(folder, 'basemap.json'), `${JSON.stringify(whole, null, 2)}\n`);
  return whole;

  function json(): BasemapFile {
    for (const { kind, text } of collections) writeFileSync(join(folder, `${kind}.geojson`), text);
    return { format: 'geojson', ...file, bytes: sum(collections.map(({ text }) => Buffer.byteLength(text))), gzipBytes };
  }

  async function tiles(): Promise<BasemapFile> {
    const archive = await tilesOf(drawings, bounds, '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>');
    writeFileSync(join(folder, 'basemap.pmtiles'), archive);
    return { format: 'pmtiles', ...file, bytes: archive.length, gzipBytes: archive.length };
  }
}

/** The file of one kind, one feature a line, so that a diff shows what a new import has changed. */
function written(wanted: Kind, drawings: readonly Drawing[]): { count: number; text: string } {
  const lines = drawings
    .filter(({ kind }) => kind === wanted)
    .map(({ type, properties, geometry }) => JSON.stringify({ type, properties, geometry }));
  return { count: lines.length, text: `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n` };
}

function charactersOf(drawings: readonly Drawing[]): string {
  const names = drawings.flatMap(({ properties: { name = '', nameEn = '' } }) => name + nameEn);
  return [...new Set(names.join(''))].sort().join('');
}
