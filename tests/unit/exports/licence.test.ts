/** A report with an open licence states it in every file that has a place for it, and on the data page; a report without one states none. */
import { parse } from 'csv-parse/sync';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { formats } from '$lib/exports/formats';
import { licenceOf } from '$lib/exports/formats/licence';
import { reportOf } from '$lib/server/folder';
import { dataMessages } from '$lib/messages/data';
import Rights from '../../../src/routes/[[language=language]]/data/Rights.svelte';
import { edition as ours, made, madeJson } from './edition';

const BY = 'https://creativecommons.org/licenses/by/4.0/';

/** The plain report with these rights. */
function editionWith(rights?: { licence: string; words?: Record<string, string>; positions?: Record<string, string> }) {
  const report = reportOf('tests/fixtures/plain');
  return { ...ours, report: { ...report, publication: { ...report.publication, ...(rights && { rights }) } } };
}

const row = (csv: string) => (parse(csv, { bom: true, columns: true }) as Record<string, string>[])[0] ?? {};
const licence = { licence: 'CC-BY-4.0' };
const positions = { en: 'Positions and notes are ours.' };

describe('with a licence that no sentence names', () => {
  const edition = editionWith({ ...licence, positions });
  const sentence = `Positions and notes are ours.`;

  it.each(formats.filter(({ holds }) => holds.includes('positions')))('$file states it', ({ make }) => {
    const text = make(edition);
    expect(text).toContain('CC-BY-4.0');
    expect(text).toContain(BY);
    expect(text).toContain(sentence);
  });

  it('the places made for it hold it', () => {
    expect(made('places.gpx', edition)).toContain(`<license>${BY}</license>`);
    expect(made('report.tei.xml', edition)).toContain(
      `<availability status="free"><licence target="${BY}">CC-BY-4.0</licence><p xml:lang="en">${sentence}</p></availability>` +
        '<availability status="restricted"><p xml:lang="en">The text belongs to the Millbrook Courier.</p></availability>'
    );
    expect(madeJson('annotations.jsonld', edition)).toMatchObject({ rights: [BY, 'https://map.example/data/'] });
    expect(row(made('places.csv', edition))).toMatchObject({ licence: 'CC-BY-4.0', licence_url: BY });
  });
});

it('a sentence that names the licence is not followed by another', () => {
  const named = editionWith({ ...licence, positions: { en: 'Positions are ours, under CC BY 4.0.' } });
  for (const { make } of formats) expect(make(named)).not.toContain(dataMessages.en.licence);
  for (const { make } of formats) expect(make(ours)).not.toContain(dataMessages.zh.licence);
});

it('a licence that is not open, or not known, leaves the terms restricted, and what has no address leads to the data page', () => {
  const tei = (id: string): string => made('report.tei.xml', editionWith({ licence: id }));
  expect(tei('CC-BY-NC-4.0')).not.toContain('status="free"');
  expect(tei('CC-BY-NC-4.0')).toContain('<licence target="https://creativecommons.org/licenses/by-nc/4.0/">CC-BY-NC-4.0</licence>');
  expect(tei('LicenseRef-Town')).not.toContain('status="free"');
  expect(tei('LicenseRef-Town')).toContain('<licence target="https://map.example/data/">LicenseRef-Town</licence>');
  expect(made('places.gpx', editionWith({ licence: 'LicenseRef-Town' }))).toContain('<license>https://map.example/data/</license>');
});

it('without a licence nothing is said of one', () => {
  const edition = editionWith();
  for (const { file, make } of formats) expect(make(edition), file).not.toMatch(/creativecommons|Licence of what|<licence/);
  expect(row(made('places.csv', edition))).not.toHaveProperty('licence');
  expect(madeJson('annotations.jsonld', edition)).toMatchObject({ rights: 'https://map.example/data/' });
});

it('the data page links to it, or says nothing', () => {
  const page = (one: { id: string; url: string | undefined } | undefined): string =>
    render(Rights, { props: { licence: one, rights: [], credits: [], source: 'en', language: 'en' } }).body.replaceAll(/<!--.*?-->/g, '');
  expect(page(licenceOf('CC-BY-4.0'))).toMatch(
    /Licence of what this site adds to the report: <a href="https:[^"]*\/by\/4\.0\/" rel="license[^"]*">CC-BY-4\.0<\/a>/
  );
  expect(page(licenceOf('LicenseRef-Town'))).toContain('adds to the report: LicenseRef-Town');
  expect(page(undefined)).not.toContain('Licence');
});

it('ids of Creative Commons and of common licences have their address', () => {
  expect(licenceOf('CC-BY-SA-3.0-DE')).toEqual({
    id: 'CC-BY-SA-3.0-DE',
    url: 'https://creativecommons.org/licenses/by-sa/3.0/de/',
    isOpen: true
  });
  expect(licenceOf('CC-BY-NC-ND-4.0')).toMatchObject({ url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/', isOpen: false });
  expect(licenceOf('CC0-1.0')).toMatchObject({ url: 'https://creativecommons.org/publicdomain/zero/1.0/', isOpen: true });
  expect(licenceOf('MIT')).toMatchObject({ url: 'https://opensource.org/license/mit', isOpen: true });
  expect(licenceOf('constructor')).toEqual({ id: 'constructor', url: undefined, isOpen: false });
});
