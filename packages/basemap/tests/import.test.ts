/** The same map data from all three file formats, and the command `npm run basemap`. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ExtractError } from '../src/elements.ts';
import { importBasemap } from '../src/import.ts';
import { readExtract } from '../src/read.ts';
import { report, warnings } from '../src/messages.ts';
import type { BasemapFile } from '../../../src/lib/server/basemap-file.ts';

// Starting a process takes time.
vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), 'basemap-'));
afterAll(() => rmSync(root, { recursive: true }));

const fixture = (name: string): string => `packages/basemap/tests/fixtures/${name}`;

/** A copy of the facts without a base map. */
function facts(name: string): string {
  const folder = join(root, `facts-${name}`);
  cpSync('geo', folder, { recursive: true, filter: (path) => !path.endsWith('basemap') });
  return folder;
}

async function imported(path: string, bounds?: [number, number, number, number]) {
  const folder = facts(basename(path) + String(bounds ?? ''));
  return { folder, ...(await importBasemap(readExtract(path), folder, basename(path), bounds)) };
}

function shell(...args: string[]) {
  const env = { ...process.env, GEO_DIR: facts('shell') };
  return spawnSync(process.execPath, ['--import', 'tsx', 'packages/basemap/basemap.ts', ...args], { encoding: 'utf8', env });
}

const file = (folder: string): BasemapFile => JSON.parse(readFileSync(join(folder, 'basemap/basemap.json'), 'utf8')) as BasemapFile;
const features = (folder: string, kind: string) =>
  (JSON.parse(readFileSync(join(folder, `basemap/${kind}.geojson`), 'utf8')) as FeatureCollection).features;
const named = (folder: string, kind: string, name: string) =>
  features(folder, kind).filter(({ properties }) => properties?.['name'] === name);

const FORMS = ['osm', 'osm.pbf', 'json'] as const;
const runs = new Map<string, Awaited<ReturnType<typeof imported>>>();
beforeAll(async () => {
  for (const form of FORMS) runs.set(form, await imported(fixture(`district.${form}`)));
}, 60_000);
const of = (form: string) => runs.get(form)!;

describe.each(FORMS)('an extract in the format .%s', (form) => {
  it('is imported as roads, water, green, buildings and rail', () => {
    const { folder, read } = of(form);
    expect(file(folder)).toMatchObject({
      format: 'geojson',
      extract: { file: `district.${form}`, timestamp: '2026-11-01T00:00:00Z' },
      features: { green: 2, water: 2, buildings: 24, rail: 2, roads: 16 },
      credit: { onMap: { en: 'Base map © OpenStreetMap contributors' } }
    });
    expect(read).toEqual({ nodes: 297, ways: 64, drawings: 57, incomplete: 2 });
  });

  it('gives the same files as the other formats', () => {
    const contents = (folder: string) =>
      readdirSync(join(folder, 'basemap')).map((name) => readFileSync(join(folder, 'basemap', name), 'utf8'));
    const [, ...kinds] = contents(of(form).folder);
    expect(kinds).toEqual(contents(of('osm').folder).slice(1));
    expect(kinds).toHaveLength(5);
  });
});

describe('what is drawn', () => {
  const folder = () => of('osm').folder;

  it('has names in both languages, and none for buildings', () => {
    expect(named(folder(), 'roads', '九如路')[0]?.properties).toMatchObject({ class: 'arterial', nameEn: 'Jiuru Road' });
    expect(features(folder(), 'buildings').filter(({ properties }) => properties?.['name'])).toEqual([]);
    expect(file(folder()).characters).toContain('镜');
  });

  it('joins the pieces of a road, and closes a ring', () => {
    const [ring, ...more] = named(folder(), 'roads', '商务内环路');
    expect(more).toEqual([]);
    const line = ring!.geometry.type === 'LineString' ? ring!.geometry.coordinates : [];
    expect(line.at(-1)).toEqual(line[0]);
  });

  it('joins the two halves of a lake, and keeps its island', () => {
    const [lake] = named(folder(), 'water', '镜湖');
    expect(lake?.geometry.type).toBe('Polygon');
    expect(lake?.geometry.type === 'Polygon' && lake.geometry.coordinates).toHaveLength(2);
  });

  it('clips lines and areas at the bounds of the site', () => {
    const [motorway] = named(folder(), 'roads', '长高速');
    const ends = (motorway!.geometry as { coordinates: Position[] }).coordinates;
    expect(ends.map(([lon]) => lon)).toEqual([113.62, 113.96]);
  });

  it('draws a road with missing nodes in several pieces', () => {
    expect(named(folder(), 'roads', '缺口路')).toHaveLength(1);
  });

  it('leaves out tiny areas, underground water, footways, parking aisles and features far away', () => {
    expect(features(folder(), 'buildings')).toHaveLength(24);
    expect(features(folder(), 'water').map(({ properties }) => properties?.['class'])).toEqual(['area', 'river']);
    expect(features(folder(), 'roads').filter(({ properties }) => properties?.['class'] === 'service')).toHaveLength(1);
  });

  it('rounds coordinates to five decimals', () => {
    expect(readFileSync(join(folder(), 'basemap/roads.geojson'), 'utf8')).not.toMatch(/\.\d{6}/);
  });
});

describe('the comparison with our control points', () => {
  it('gives the distance for each road, and warns of more than 50 metres and of roads that are not found', () => {
    const said = report(of('osm'), 'geo');
    expect(said).toMatch(/\* 九如东路 +10 of 10 +54 +80/);
    expect(said).toMatch(/\* 九如路 +10 of 10 +4 +5/);
    expect(said).toContain('45 more named roads of streets.json have none of their name near them.');
    expect(warnings(of('osm').differences, 50)).toEqual([
      'warning: 九如东路 is up to 80 m off, at node "jiuru-donglu--shangwu-neihuan-lu" of streets.json',
      'warning: 东风东路, a road of the report, has no road of its name near it in this extract'
    ]);
  });

  it('does not change the facts', () => {
    expect(readFileSync(join(of('osm').folder, 'streets.json'), 'utf8')).toBe(readFileSync('geo/streets.json', 'utf8'));
  });

  it('warns from the limit that is given', () => {
    expect(warnings(of('osm').differences, 100).join()).not.toContain('九如东路');
  });
});

it('clips to bounds given as an option', async () => {
  const { folder } = await imported(fixture('district.json'), [113.73, 34.765, 113.738, 34.77]);
  expect(file(folder)).toMatchObject({ features: { buildings: 24, water: 0 }, bounds: [113.73, 34.765, 113.738, 34.77] });
});

describe('a file that is not an extract', () => {
  const broken = (name: string, content: string | Buffer): string => {
    const path = join(root, name);
    writeFileSync(path, content);
    return path;
  };
  const cut = (name: string, bytes: number) => readFileSync(fixture(name)).subarray(0, bytes);

  it.each<[string, () => string, string]>([
    ['a file that is not there', () => 'nowhere.osm', 'nowhere.osm does not exist'],
    ['another kind of file', () => 'package.json.txt', 'does not exist'],
    ['a file of another ending', () => 'LICENSE', 'an extract ends in .osm.pbf, .osm or .json'],
    ['a PBF cut off', () => broken('cut.osm.pbf', cut('district.osm.pbf', 1500)), 'is not a whole .osm.pbf file'],
    ['an empty PBF', () => broken('empty.osm.pbf', ''), 'is not a whole .osm.pbf file'],
    ['a PBF of garbage', () => broken('garbage.osm.pbf', Buffer.alloc(4000, 7)), 'is not a whole .osm.pbf file'],
    ['XML cut off', () => broken('cut.osm', cut('district.osm', 9000)), 'is not whole OSM XML'],
    ['XML of something else', () => broken('else.osm', '<kml><Placemark/></kml>'), 'begins with <kml>, where OSM XML has <osm>'],
    [
      'XML without a position',
      () => broken('nowhere.osm.xml', '<osm>\n<node id="1" lat="x" lon="2"/></osm>'),
      'line 2: <node> has no number “lat”'
    ],
    ['JSON cut off', () => broken('cut.json', cut('district.json', 9000)), 'is not whole JSON'],
    ['JSON of something else', () => broken('else.json', '{"type":"FeatureCollection"}'), 'is no answer of Overpass: elements'],
    [
      'an answer that says it is not complete',
      () => broken('remark.json', '{"elements":[],"remark":"runtime error: timed out"}'),
      'is not complete, Overpass says: “runtime error: timed out”'
    ],
    [
      'another district',
      () => broken('far.json', '{"elements":[{"type":"node","id":1,"lat":1,"lon":1}]}'),
      'has 1 nodes and 0 ways, and nothing to draw within'
    ]
  ] as const)('%s is refused with a sentence', async (_, path, says) => {
    const failed = await imported(path()).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ExtractError);
    expect(failed instanceof Error && failed.message).toContain(says);
  });
});

describe('npm run basemap', () => {
  it('writes the folder and prints a summary', () => {
    const { status, stdout, stderr } = shell('--osm', fixture('district.osm.pbf'));
    expect(status).toBe(0);
    expect(stdout).toContain('Read 297 nodes and 64 ways; 57 to be drawn, 2 left out as parts of them are missing.');
    expect(stdout).toMatch(/Wrote \S+\/basemap\/: 2 green, 2 water, 24 buildings, 2 rail, 16 roads; \d kB after gzip\./);
    expect(stderr).toContain('warning: 九如东路 is up to 80 m off');
  });

  it('reports a faulty file in one sentence, without a stack trace', () => {
    const { status, stderr } = shell('--osm', 'nowhere.osm');
    expect([status, stderr]).toEqual([1, 'nowhere.osm does not exist\n']);
  });

  it.each([[['--osm', 'x', '--overpass']], [['--osm', 'x', '--bounds', '3,2,1,4']]])('prints the usage for %j', (args) => {
    const { status, stderr } = shell(...args);
    expect(stderr).toMatch(/^npm run basemap -- --osm FILE/);
    expect(status).toBe(2);
  });
});
