/** Drawings → the folder `basemap/` beside the facts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { KINDS, type BasemapFile, type Kind } from '../../src/lib/report/basemap.ts';
import type { Bounds } from '../../src/lib/report/schema.ts';
import type { Drawing } from './features.ts';
import { tilesOf } from './tiles.ts';

/** More than this, bytes after gzip, no reader should fetch in one piece: it becomes tiles. */
export const MOST_GZIP = 400_000;

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

/** Writes the folder anew and gives its `basemap.json`. `most`: gzip bytes above which it becomes tiles. */
export async function writeBasemap(
  folder: string,
  drawings: readonly Drawing[],
  bounds: Bounds,
  source: Source,
  most = MOST_GZIP
): Promise<BasemapFile> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const collections = KINDS.map((kind) => [kind, collectionOf(kind, drawings)] as const);
  // What a reader fetches is one file of them all.
  const whole = Buffer.from(JSON.stringify(Object.fromEntries(collections)));
  const gzipBytes = gzipSync(whole, { level: 9 }).length;
  const file = {
    imported: source.imported,
    extract: source.extract,
    bounds,
    features: Object.fromEntries(collections.map(([kind, { features }]) => [kind, features.length])) as Record<Kind, number>,
    characters: charactersOf(drawings),
    credit: CREDIT
  };
  const written = gzipBytes <= most ? json() : await tiles();
  writeFileSync(join(folder, 'basemap.json'), `${JSON.stringify(written, null, 2)}\n`);
  return written;

  function json(): BasemapFile {
    for (const [kind, { features }] of collections) {
      // One feature a line, so that a new import shows in a diff as what has changed.
      const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
      writeFileSync(join(folder, `${kind}.geojson`), `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
    }
    return { format: 'geojson', ...file, bytes: whole.length, gzipBytes };
  }

  async function tiles(): Promise<BasemapFile> {
    const archive = await tilesOf(drawings, bounds, '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>');
    writeFileSync(join(folder, 'basemap.pmtiles'), archive);
    return { format: 'pmtiles', ...file, bytes: archive.length, gzipBytes: archive.length };
  }
}

function collectionOf(wanted: Kind, drawings: readonly Drawing[]) {
  const features = drawings
    .filter(({ kind }) => kind === wanted)
    .map(({ properties, geometry }) => ({ type: 'Feature' as const, properties, geometry }));
  return { type: 'FeatureCollection' as const, features };
}

function charactersOf(drawings: readonly Drawing[]): string {
  const names = drawings.flatMap(({ properties: { name = '', nameEn = '' } }) => name + nameEn);
  return [...new Set(names.join(''))].sort().join('');
}
