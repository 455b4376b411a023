/**
 * Five hundred hostile strings, put into every field of a report that takes words: the check refuses them and says where,
 * or they are text and nothing else, in every part of a page, in both drawings, and in every file.
 */
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Atlas } from '$lib/report/report';
import { asXml, pictureOf } from '$lib/server/picture';
import { cutFonts } from '../../../vite/fonts';
import { readings } from './folder';
import { HOSTILE } from './strings';
import { cardsOf, filesOf, pageOf } from './written';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** What an HTML parser finds in markup: names of elements and attributes, and whatever could run or lead to where it could. */
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
    // What we put in the place of what XML cannot hold.
    if (!message.includes('replacement character')) throw new Error(`${level}: ${message}`);
  }
});

const harmless = readings('无害')[0]![1];
if ('problems' in harmless) throw new Error(JSON.stringify(harmless.problems));
const plain = pageOf(harmless.report);
/** Elements and attributes that each part has when nobody means harm. */
const known = Object.fromEntries(Object.entries(plain).map(([part, markup]) => [part, found(markup).names]));
/** What a name, a note or an official name that differ bring along: found in reports that mean no harm. */
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

const outcomes = { taken: 0, refused: 0 };

test('there are five hundred', () => expect(HOSTILE).toHaveLength(500));

test.each(Array.from({ length: 10 }, (_, part) => part))(
  'refused with a message, or text everywhere: part %i',
  (part) => {
    for (const [index, words] of HOSTILE.entries()) {
      if (index % 10 !== part) continue;
      for (const [where, reading] of readings(words)) {
        // By turns in words of ours and in names of the report; in both for a release.
        if (!process.env.TEST_ALL && where === (Math.floor(index / 10) % 2 ? 'words' : 'names')) continue;
        outcomes['report' in reading ? 'taken' : 'refused'] += 1;
        if ('problems' in reading) {
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const { file, message } of reading.problems) expect(`${file}: ${message}`).toMatch(/^[\w./]+: \S/);
        } else
          try {
            expectText(reading.report);
          } catch (error) {
            throw new Error(`${JSON.stringify(words.slice(0, 80))} in ${where}`, { cause: error });
          }
      }
    }
  },
  120_000
);

test('both answers are given', () => {
  expect(outcomes.taken).toBeGreaterThan(150);
  expect(outcomes.refused).toBeGreaterThan(300);
});

test('what nobody can read is refused by name, and an address of a script as well', () => {
  for (const words of ['a\0b', 'a\ud83db', '\u202egnp.exe', 'a\u0085']) {
    const [[, reading]] = readings(words) as [ReturnType<typeof readings>[0]];
    expect('problems' in reading && reading.problems[0]?.message).toMatch(/nobody can read/);
  }
  const reading = readings('javascript:alert(1)').find(([where]) => where === 'address')?.[1];
  expect(reading && 'problems' in reading && reading.problems.map(({ message }) => message)).toEqual([
    'an address begins with https:// or http://'
  ]);
});

test.for([']]>', '<script>alert(1)</script>', 'a\0b\ud83d', '名'.repeat(10_000)])(
  'a share image is made of a report named %j',
  async (name) => {
    await cutFonts();
    const svg = asXml(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text></svg>`
    );
    expect(pictureOf(svg, 9).subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  }
);
