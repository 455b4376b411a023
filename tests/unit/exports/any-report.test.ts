/** Exports of other reports: nothing in them applies only to our report, and they have no other language than the report's. */
import { parse } from 'csv-parse/sync';
import { readFileSync, readdirSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formats } from '$lib/exports/formats';
import { reportOf } from '$lib/server/folder';
import { dataMessages } from '$lib/messages/data';
import { edition as both, made, madeJson } from './edition';

const editionOf = (folder: string) => ({ ...both, report: reportOf(folder) });
const filesOf = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
const own = formats.filter(({ id }) => id !== 'text');
const columnsOf = (csv: string): string[] => Object.keys((parse(csv, { bom: true, columns: true }) as object[])[0] ?? {});
const harbour = 'tests/fixtures/harbour';
const plain = 'tests/fixtures/plain';
const small = 'tests/fixtures/small';

/** Every sentence of ours about the data, in one language; functions are called with sample values. */
function sentencesOf(language: 'zh' | 'en'): string[] {
  const w = dataMessages[language];
  const called = [
    w.datumNote(false),
    w.datumNote(true),
    w.translationNote(['en']),
    w.within(7),
    w.leftOut([]),
    w.licenceNote({ id: '', url: undefined }),
    w.editedBy(true),
    w.editedBy(false)
  ];
  return [...Object.values(w).filter((one) => typeof one === 'string'), ...called].filter((one) => one.length > 8);
}

describe.each([harbour, plain])('an English-only report, %s', (folder) => {
  it('has no Chinese in any file except from its own folder', () => {
    const edition = editionOf(folder);
    const facts = filesOf(folder);
    for (const { file } of own) {
      const han = made(file, edition).match(/[\p{Script=Han}，。（）；：]+/gu) ?? [];
      expect(
        han.filter((words) => !facts.includes(words)),
        file
      ).toEqual([]);
    }
  });
});

describe('a Chinese-only report', () => {
  it('has no English sentence of ours in any file', () => {
    const edition = editionOf(small);
    for (const { file } of own) {
      const text = made(file, edition);
      expect(
        sentencesOf('en').filter((words) => text.includes(words)),
        file
      ).toEqual([]);
    }
  });

  it('has the same sentences in Chinese', () => {
    expect(made('report.tei.xml', editionOf(small))).toContain(dataMessages.zh.accuracyNote);
    expect(made('places.kml', editionOf(small))).toContain(dataMessages.zh.unlocated);
  });
});

describe.each([harbour, plain, small])('%s', (folder) => {
  const edition = editionOf(folder);

  it('without rights in site.json has no licence of ours, but the credits', () => {
    for (const { file } of own) expect(made(file, edition), file).not.toMatch(/\bMIT\b|licen[cs]e of ours|本站自行整理/);
    const [credit = ''] = edition.report.site.credits.flatMap(({ text }) => Object.values(text));
    expect(madeJson<{ metadata: { rights: Record<string, string> } }>('places.geojson', edition).metadata.rights).toMatchObject({
      [edition.report.site.language.split('-')[0]!]: expect.stringContaining(credit)
    });
  });

  it('has no columns for GCJ-02, and does not mention it', () => {
    expect(columnsOf(made('places.csv', edition)).filter((column) => /gcj/.test(column))).toEqual([]);
    for (const { file } of own) expect(made(file, edition), file).not.toContain('GCJ-02');
  });

  it('does not mention translations or translators', () => {
    for (const { file } of own) expect(made(file, edition), file).not.toMatch(/translations? (are|by)|translated by|译文/);
  });

  it('does not mention landmarks of other maps', () => {
    for (const { file } of own) expect(made(file, edition), file).not.toMatch(/Landmarks come from|地标位置出自/);
  });
});

describe('a citation', () => {
  it('has the version of the report, if there is one, and authors without “By”', () => {
    const citation = (folder: string) =>
      parseYaml(made('CITATION.cff', editionOf(folder))) as { version?: string; license?: string; references: { authors: object[] }[] };
    expect(citation(plain)).toMatchObject({ version: '3', references: [{ authors: [{ name: 'Nora Fenn' }] }] });
    expect(citation(harbour)).not.toHaveProperty('version');
    expect(citation(harbour)).not.toHaveProperty('license');
    expect(citation(harbour).references[0]!.authors).toEqual([{ name: 'Ada Quill' }, { name: 'Tom "Jib" O\'Hare' }]);
    // A report without a byline: the format requires an author, and only its editors are known.
    expect(citation(small).references[0]!.authors).toEqual([{ name: '《小镇》的编者' }]);
  });
});

describe('the country', () => {
  it('is the one in site.json', () => {
    const { features } = madeJson<{ features: { properties: { ccodes: string[] } }[] }>('places.lpf.json', editionOf(plain));
    expect(features.every(({ properties }) => String(properties.ccodes) === 'IE')).toBe(true);
  });

  it('in China adds GCJ-02, except for a place abroad', () => {
    const [first, ...rest] = both.report.places;
    const abroad = { ...first!, geometry: { point: [2.35, 48.85] as [number, number], radiusM: 100 } };
    const csv = made('places.csv', { ...both, report: { ...both.report, places: [abroad, ...rest] } });
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows[0]).toMatchObject({ longitude_wgs84: '2.35', longitude_gcj02: '', latitude_gcj02: '' });
    expect(rows.filter(({ longitude_gcj02: moved, longitude_wgs84: at }) => at && moved && moved !== at).length).toBeGreaterThan(10);
  });
});

it('a report without landmarks has no rights of landmarks, even if its site.json has', () => {
  const { context } = both.report;
  const without = { ...both, report: { ...both.report, context: { ...context, landmarks: [] } } };
  const rightsIn = (edition: typeof both) => madeJson<{ metadata: { rights: { en: string } } }>('report.json', edition).metadata.rights.en;
  expect(rightsIn(both)).toContain('Landmarks come from');
  expect(rightsIn(without)).not.toContain('Landmarks');
});
