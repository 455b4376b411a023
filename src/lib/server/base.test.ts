import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { baseFor, baseOrigins } from './base';
import { readBasemap, withBasemap } from './basemap';
import { reportOf } from './folder';

const folder = mkdtempSync(join(tmpdir(), 'base-'));
afterAll(() => rmSync(folder, { recursive: true }));
const none = { GEO_DIR: 'tests/fixtures/small' };
const style = 'https://tiles.example.org/styles/quiet';

it('there is no base map without a setting or a folder', () => {
  expect(baseFor('./', none)).toBeNull();
  expect(baseOrigins(none)).toEqual([]);
});

it('accepts a style of another or of this site, with the hosts it may use', () => {
  expect(
    baseFor('../', { ...none, PUBLIC_BASEMAP_STYLE: style, PUBLIC_BASEMAP_HOSTS: 'https://a.example.org/x, http://b.example.org' })
  ).toEqual({
    form: 'style',
    href: style,
    hosts: ['https://a.example.org', 'http://b.example.org']
  });
  expect(
    baseFor('../', { ...none, PUBLIC_BASEMAP_STYLE: 'small/site.json', PUBLIC_BASEMAP_ATTRIBUTION: '© Us' }, 'tests/fixtures')
  ).toEqual({
    form: 'style',
    href: '../small/site.json',
    hosts: [],
    attribution: '© Us'
  });
});

it('accepts tiles of another or of this site', () => {
  expect(baseFor('./', { ...none, PUBLIC_BASEMAP_PMTILES: 'https://tiles.example.org/a.pmtiles' })).toMatchObject({
    form: 'tiles',
    credited: false
  });
  expect(baseFor('../', { ...none, PUBLIC_BASEMAP_PMTILES: 'base/a.pmtiles' })).toMatchObject({ href: '../base/a.pmtiles' });
});

it.each([
  'https://webrd01.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}',
  'https://wprd01.amap.com/style.json',
  'https://rt0.map.gtimg.com/tile',
  'https://map.qq.com/x',
  'https://mt1.google.cn/vt',
  'https://api.map.baidu.com/x',
  'https://maponline0.bdimg.com/tile/'
])('refuses maps in shifted coordinates: %s', (address) => {
  for (const setting of ['PUBLIC_BASEMAP_STYLE', 'PUBLIC_BASEMAP_PMTILES']) {
    expect(() => baseFor('./', { ...none, [setting]: address })).toThrow(
      new RegExp(`^${setting}: .*GCJ-02.*WGS-84.*docs/basemap\\.md`, 's')
    );
  }
  expect(() => baseFor('./', { ...none, PUBLIC_BASEMAP_STYLE: style, PUBLIC_BASEMAP_HOSTS: address })).toThrow(
    /^PUBLIC_BASEMAP_HOSTS: .*GCJ-02/s
  );
});

it.each([
  'https://t0.tianditu.gov.cn/x',
  'https://tiles.openfreemap.org/styles/positron',
  'https://notamap.com/',
  'https://amap.com.example.org/'
])('accepts maps in WGS-84: %s', (address) => {
  expect(baseFor('./', { ...none, PUBLIC_BASEMAP_STYLE: address })).toMatchObject({ href: address });
});

it.each([
  [{ PUBLIC_BASEMAP_STYLE: style, PUBLIC_BASEMAP_PMTILES: style }, 'are both set'],
  [{ PUBLIC_BASEMAP_STYLE: 'ftp://example.org/' }, 'has to be a full address'],
  [{ PUBLIC_BASEMAP_STYLE: '../secret.json' }, 'has to be a full address'],
  [{ PUBLIC_BASEMAP_STYLE: 'nowhere.json' }, 'static/nowhere.json does not exist'],
  [{ PUBLIC_BASEMAP_STYLE: style, PUBLIC_BASEMAP_HOSTS: 'tiles.example.org' }, 'has "tiles.example.org"']
])('names the fault of %j', (settings, says) => {
  expect(() => baseFor('./', { ...none, ...settings })).toThrow(says);
});

it('allows requests to the hosts of the base map only', () => {
  expect(baseOrigins({ ...none, PUBLIC_BASEMAP_PMTILES: 'base/a.pmtiles' })).toEqual([]);
  expect(baseOrigins({ ...none, PUBLIC_BASEMAP_STYLE: style, PUBLIC_BASEMAP_HOSTS: 'https://a.example.org' })).toEqual([
    'https://tiles.example.org',
    'https://a.example.org'
  ]);
});

describe('the basemap folder', () => {
  const basemap = {
    format: 'geojson',
    imported: '2026-11-24',
    extract: { file: 'x.osm' },
    bounds: [10, 50, 11, 51],
    features: { green: 0, water: 1, buildings: 0, rail: 0, roads: 2 },
    bytes: 1,
    gzipBytes: 1,
    characters: '',
    credit: { id: 'basemap', text: { en: '©' }, onMap: { en: '© OpenStreetMap contributors' }, url: 'https://example.org/' }
  };
  const write = (file: object, ...kinds: string[]): void => {
    rmSync(folder, { recursive: true, force: true });
    cpSync('tests/fixtures/small', folder, { recursive: true });
    cpSync('packages/basemap/tests/fixtures', join(folder, 'basemap'), { recursive: true });
    writeFileSync(join(folder, 'basemap/basemap.json'), JSON.stringify(file));
    for (const kind of kinds) writeFileSync(join(folder, `basemap/${kind}.geojson`), '{}');
  };
  const all = ['green', 'water', 'buildings', 'rail', 'roads'];

  it('is used as the base map, and its credit is added to that of the site', () => {
    write(basemap, ...all);
    expect(baseFor('../', { GEO_DIR: folder })).toEqual({ form: 'files', href: '../basemap/', water: true });
    const { credits } = withBasemap(reportOf(folder), folder, true).site;
    expect(credits.map(({ id }) => id)).toEqual(['text', 'basemap']);
    expect(withBasemap(reportOf(folder), folder, false).site.credits).toHaveLength(1);
  });

  it('is overridden by a setting', () => {
    write(basemap, ...all);
    expect(baseFor('./', { GEO_DIR: folder, PUBLIC_BASEMAP_STYLE: style })).toMatchObject({ form: 'style' });
  });

  it('is refused with the fault and how to fix it', () => {
    write(basemap, 'green', 'water', 'rail', 'roads');
    expect(() => readBasemap(folder)).toThrow(`${folder}/basemap/buildings.geojson is missing\nRun “npm run basemap” again`);
    write({ ...basemap, format: 'shapefile' }, ...all);
    expect(() => readBasemap(folder)).toThrow(`${folder}/basemap/basemap.json: format`);
  });
});
