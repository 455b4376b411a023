/** The metadata of every export, and rules that hold for all of them. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { safeParse } from 'valibot';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { formats } from '$lib/exports/formats';
import { printable } from '$lib/markup';
import { ReportExport } from '$lib/exports/formats/report-json';
import { attacked, edition, HOSTILE, made, madeJson } from './edition';

const { report } = edition;
const rights = report.publication.rights!;

test.for(formats.filter(({ id }) => id !== 'text').map((format) => [format.file, format] as const))(
  '%s: has the hash of the text, version, licence and citation',
  ([, { make }]) => {
    const text = make(edition);
    for (const words of [report.sha256, '0.1.0', 'MIT', 'https://map.example/data/']) expect(text).toContain(words);
  }
);

test('report.txt is the report, byte for byte', () => {
  expect(Buffer.from(made('report.txt')).equals(readFileSync('geo/report.txt'))).toBe(true);
});

test('files state the rights to the words if and only if they contain words of the report', () => {
  for (const { file, holds } of formats.filter(({ holds }) => holds.length > 0 && holds.includes('positions'))) {
    const text = made(file);
    expect(text.includes(rights.words!['zh']!), file).toBe((holds as readonly string[]).includes('words'));
    expect(text, file).toContain(rights.positions!['zh']);
  }
});

test('report.json is valid by its schema, and complete', () => {
  const { output, issues } = safeParse(ReportExport, madeJson('report.json'));
  expect(issues).toBeUndefined();
  expect(output).toMatchObject({
    text: report.text,
    places: report.places,
    awards: report.awards,
    honours: report.honours,
    mentions: report.mentions
  });
});

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = (schema: string, json: unknown) => {
  const isValid = ajv.getSchema(`https://map.example/data/schema/${schema}.json`) ?? ajv.compile(madeJson<object>(`schema/${schema}.json`));
  isValid(json);
  return isValid.errors ?? [];
};
const geo = (path: string): unknown => JSON.parse(readFileSync(`geo/${path}`, 'utf8'));

test('another validator accepts our files by our schemas', () => {
  for (const name of ['site', 'report', 'honours', 'places', 'streets', 'context'])
    expect(validate(name, geo(`${name}.json`)), name).toEqual([]);
  for (const file of readdirSync('geo/translations')) expect(validate('translation', geo(`translations/${file}`)), file).toEqual([]);
  expect(validate('report-export', madeJson('report.json'))).toEqual([]);
});

test('another validator detects a fault in each file', () => {
  for (const name of ['site', 'report', 'honours', 'places', 'streets', 'context'])
    expect(validate(name, { ...(geo(`${name}.json`) as object), slip: 1 }), name).not.toEqual([]);
  expect(
    validate('places', JSON.parse(readFileSync('geo/places.json', 'utf8').replace('"confidence": "high"', '"confidence": "sure"')))
  ).not.toEqual([]);
});

test('CITATION.cff has what version 1.2 of the format requires', () => {
  const cff = parse(made('CITATION.cff')) as Record<string, unknown>;
  // The rules for the members we use, after the schema of CFF 1.2.0.
  const rules = {
    type: 'object',
    required: ['authors', 'cff-version', 'message', 'title'],
    additionalProperties: false,
    properties: {
      'cff-version': { const: '1.2.0' },
      message: { type: 'string', minLength: 1 },
      type: { enum: ['dataset', 'software'] },
      title: { type: 'string', minLength: 1 },
      abstract: { type: 'string', minLength: 1 },
      authors: {
        type: 'array',
        minItems: 1,
        items: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: { type: 'string', minLength: 1 } } }
      },
      version: { type: ['string', 'number'] },
      url: { type: 'string', format: 'uri', pattern: '^(https|http|ftp|sftp)://.+' },
      license: { const: 'MIT' },
      identifiers: {
        type: 'array',
        items: {
          type: 'object',
          required: ['type', 'value'],
          properties: { type: { enum: ['doi', 'url', 'swh', 'other'] }, value: { type: 'string', minLength: 1 } }
        }
      },
      references: {
        type: 'array',
        items: { type: 'object', required: ['authors', 'title', 'type'], properties: { type: { const: 'newspaper-article' } } }
      }
    }
  };
  const isValid = ajv.compile(rules);
  isValid(cff);
  expect(isValid.errors).toBeNull();
});

test.for(HOSTILE)('%j leaves JSON and YAML valid', (words) => {
  const hostile = attacked(words);
  for (const { file } of formats.filter(({ file }) => /json(ld)?$/.test(file))) expect(() => madeJson(file, hostile), file).not.toThrow();
  const { title } = parse(made('CITATION.cff', hostile)) as { title: string };
  expect(title.isWellFormed()).toBe(true);
  expect(title).toBe(printable(words));
  const { features } = madeJson<{ features: { properties: { name: string } }[] }>('places.geojson', hostile);
  expect(features.every(({ properties }) => properties.name === words)).toBe(true);
});
