/**
 * Five hundred hostile strings in every text field of a report: the check either rejects them with their position, or they stay plain text
 * in every part of a page, in both maps, and in every export.
 */
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Reading } from '$lib/report/read';
import type { Atlas } from '$lib/report/report';
import { asXml, pictureOf } from '$lib/server/picture';
import { cutFonts } from '../../../vite/fonts';
import { addressReading, namesReading, wordsReading } from './folder';
import { HOSTILE } from './strings';
import { cardsOf, filesOf, pageOf } from './written';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/**
 * What an HTML parser finds in markup: names of elements and attributes, and everything that could run code or lead to a dangerous address.
 */
function found(markup: string): { names: Set<string>; evil: string[] } {
  const names = new Set<string>();
  const evil: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      for (const { name, value } of node.attrs) {
        names.add(`${node.tagName} ${name}`);
        const leads = ['href', 'xlink:href', 'src', 'action', 'srcdoc'].includes(name);
        // As browsers read it: without blanks and control characters before the scheme.
        // eslint-disable-next-line no-control-regex -- they are what this is about
        if (/^on/.test(name) || (leads && /^(javascript|vbscript|data):/i.test(value.replaceAll(/[\u0000-\u0020]/g, ''))))
          evil.push(`${node.tagName} ${name}=${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(markup));
  return { names, evil };
}

const strictly = new DOMParser({
  onError: (level, message) => {
    // The replacement for characters that XML cannot contain.
    if (!message.includes('replacement character')) throw new Error(`${level}: ${message}`);
  }
});

const harmless = wordsReading(['无害']);
if ('problems' in harmless) throw new Error(JSON.stringify(harmless.problems));
const plain = pageOf(harmless.report);
/** Elements and attributes of each part with harmless texts. */
const known = Object.fromEntries(Object.entries(plain).map(([part, markup]) => [part, found(markup).names]));
/** What a different name, note or official name adds: found with harmless reports. */
const more = found('<span lang="en"></span>').names;

function expectText(report: Atlas): void {
  for (const [part, markup] of Object.entries(pageOf(report))) {
    const { names, evil } = found(markup);
    expect(evil, part).toEqual([]);
    expect(
      [...names].filter((name) => !known[part]?.has(name) && !more.has(name) && !/^(svg|g|text|tspan|path|a|title) /.test(name)),
      part
    ).toEqual([]);
    expect((markup.match(/<script/g) ?? []).length, part).toBe((plain[part]?.match(/<script/g) ?? []).length);
  }
  for (const svg of cardsOf(report)) strictly.parseFromString(svg, 'text/xml');
  for (const [file, text] of filesOf(report)) {
    if (/\.(json|geojson|jsonld)$/.test(file)) JSON.parse(text);
    else if (/\.(kml|gpx|xml)$/.test(file)) strictly.parseFromString(text, 'text/xml');
    else if (file.endsWith('.cff')) parseYaml(text);
    else if (file.endsWith('.csv')) {
      const rows = parseCsv(text, { bom: true }) as string[][];
      expect(rows).toHaveLength(report.places.length + 1);
      expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([]);
    }
  }
}

/** Strings that passed the check, as texts and as names. */
const taken = { words: new Set<string>(), names: new Set<string>() };
let refused = 0;

/** Whether the report passed the check; if not, the check has reported why. */
function isTaken(reading: Reading): boolean {
  if (!('problems' in reading)) return true;
  expect(reading.problems.length).toBeGreaterThan(0);
  for (const { file, message } of reading.problems) expect(`${file}: ${message}`).toMatch(/^[\w./]+: \S/);
  refused += 1;
  return false;
}

test('there are 500 hostile strings', () => expect(HOSTILE).toHaveLength(500));

test('each string is accepted, or refused with a message', () => {
  // As names only long strings and each seed alone; combinations for a release.
  const names = new Set(process.env.TEST_ALL ? HOSTILE : HOSTILE.slice(0, 120));
  for (const words of HOSTILE) {
    if (isTaken(wordsReading([words]))) taken.words.add(words);
    if (names.has(words) && isTaken(namesReading(words, words))) taken.names.add(words);
    isTaken(addressReading(words));
  }
  expect(taken.words.size).toBeGreaterThan(350);
  expect(taken.names.size).toBeGreaterThan(names.size * 0.7);
  expect(refused).toBeGreaterThan(500);
}, 120_000);

/** Several strings in one report, in turn; each of them in every place for a release. */
function groupsOf(words: readonly string[], size: number): string[][] {
  const each = process.env.TEST_ALL ? 1 : size;
  return Array.from({ length: Math.ceil(words.length / each) }, (_, index) => words.slice(index * each, (index + 1) * each));
}

const PARTS = Array.from({ length: 5 }, (_, part) => part);

function expectTextOf(part: number, groups: readonly string[][], read: (group: readonly string[]) => Reading): void {
  expect(groups.length).toBeGreaterThan(30);
  for (const group of groups.filter((_, index) => index % PARTS.length === part))
    try {
      const reading = read(group);
      if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
      expectText(reading.report);
    } catch (error) {
      throw new Error(JSON.stringify(group).slice(0, 600), { cause: error });
    }
}

test.each(PARTS)(
  'in texts by editors it stays text everywhere: part %i',
  (part) => expectTextOf(part, groupsOf([...taken.words], 8), wordsReading),
  300_000
);

test.each(PARTS)(
  'as a name it stays text everywhere: part %i',
  (part) => expectTextOf(part, groupsOf([...taken.names], 2), ([place = '', honour = place]) => namesReading(place, honour)),
  300_000
);

test('invisible characters and javascript: addresses are refused with a reason', () => {
  for (const words of ['a\0b', 'a\ud83db', '\u202egnp.exe', 'a\u0085']) {
    const reading = wordsReading([words]);
    expect('problems' in reading && reading.problems[0]?.message).toMatch(/nobody can read/);
  }
  const reading = addressReading('javascript:alert(1)');
  expect('problems' in reading && reading.problems.map(({ message }) => message)).toEqual(['an address begins with https:// or http://']);
});

test.for([']]>', '<script>alert(1)</script>', 'a\0b\ud83d', '名'.repeat(10_000)])(
  'a share image is drawn for a report named %j',
  async (name) => {
    await cutFonts();
    const svg = asXml(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text></svg>`
    );
    expect(pictureOf(svg, 9).subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  }
);
