/**
 * KML, GPX and TEI, read by other programs than those that wrote them. TEI is tested by XPath, because its schema is not available here.
 */
import { DOMParser, type Document } from '@xmldom/xmldom';
import xpath from 'xpath';
import { describe, expect, it, test } from 'vitest';
import { reportOf } from '$lib/server/folder';
import { attacked, edition, HOSTILE, made } from './edition';

const { report } = edition;
const select = xpath.useNamespaces({
  k: 'http://www.opengis.net/kml/2.2',
  g: 'http://www.topografix.com/GPX/1/1',
  t: 'http://www.tei-c.org/ns/1.0',
  rm: 'https://map.example/data/#',
  xml: 'http://www.w3.org/XML/1998/namespace'
});

/** Reads strictly: any warning is an error. */
function read(text: string): Document {
  const onError = (level: string, message: string): void => {
    // The replacement for characters that XML cannot contain.
    if (message.includes('replacement character')) return;
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}
const texts = (document: Document, path: string): string[] =>
  (select(path, document as never) as unknown as { textContent: string }[]).map(({ textContent }) => textContent);

describe('places.kml', () => {
  const kml = read(made('places.kml'));

  it('has every place in a folder, those not located without geometry', () => {
    expect((select('//k:Folder/k:Placemark', kml as never) as unknown[]).length).toBe(report.places.length);
    const bare = texts(kml, '//k:Placemark[not(k:MultiGeometry or k:LineString)]/k:ExtendedData/k:Data[@name="id"]/k:value');
    expect(bare.sort()).toEqual(
      report.places
        .filter(({ geometry }) => !geometry)
        .map(({ id }) => id)
        .sort()
    );
  });

  it('draws the error of a point as a circle, counter-clockwise', () => {
    for (const ring of texts(kml, '//k:LinearRing/k:coordinates')) {
      const points = ring.split(' ').map((point) => point.split(',').map(Number) as [number, number]);
      expect(points.at(0)).toEqual(points.at(-1));
      const area = points.slice(1).reduce((sum, [x, y], i) => sum + points[i]![0] * y - x * points[i]![1], 0);
      expect(area).toBeGreaterThan(0);
    }
  });

  it('has the excerpts of a place in its balloon, and no request to other hosts', () => {
    for (const { id, places, quote } of report.excerpts) {
      for (const place of places) {
        const [balloon = ''] = texts(kml, `//k:Placemark[@id="${place}"]/k:description`);
        expect(balloon, id).toContain(quote);
      }
    }
    expect(texts(kml, '//k:href')).toEqual([]);
  });
});

describe('places.gpx', () => {
  const gpx = read(made('places.gpx'));
  const located = report.places.filter(({ geometry }) => geometry);

  it('has points as waypoints and roads as tracks, with their error, and lists the places left out', () => {
    expect(texts(gpx, '//g:wpt/g:name')).toEqual(located.filter(({ kind }) => kind !== 'road').map(({ name }) => name));
    expect(texts(gpx, '//g:trk/g:name')).toEqual(located.filter(({ kind }) => kind === 'road').map(({ name }) => name));
    expect(texts(gpx, '//rm:accuracyM').every((metres) => Number(metres) > 0)).toBe(true);
    expect(texts(gpx, '//rm:accuracyM')).toHaveLength(located.length);
    expect(texts(gpx, '//rm:honour')).toHaveLength(report.awards.length);
    const [head = ''] = texts(gpx, '/g:gpx/g:metadata/g:desc');
    for (const { name } of report.places.filter(({ geometry }) => !geometry)) expect(head).toContain(name);
  });

  it('has its elements in the order of the schema', () => {
    const order = ['name', 'cmt', 'desc', 'src', 'link', 'type', 'extensions', 'trkseg'];
    for (const element of select('//g:wpt | //g:trk', gpx as never) as unknown as Element[]) {
      const names = Array.from(element.childNodes).flatMap(({ localName }: Node & { localName?: string }) =>
        localName ? [localName] : []
      );
      expect(names).toEqual(order.filter((name) => names.includes(name)));
    }
  });
});

describe('report.tei.xml', () => {
  const tei = read(made('report.tei.xml'));
  const body = '/t:TEI/t:text/t:body';

  it('has the whole report, word for word, page breaks joined', () => {
    const written = texts(tei, `${body}//t:head | ${body}//t:p | ${body}//t:byline`).join('\n');
    const notes = texts(tei, `${body}//t:note`);
    const points = [...report.text];
    const printed = report.blocks.map(({ spans }) => spans.map(({ start, end }) => points.slice(start, end).join('')).join(''));
    expect(notes.reduce((text, note) => text.replace(note, ''), written).split('\n')).toEqual(printed);
    expect(select(`${body}//t:lb[@break="no"]`, tei as never)).toHaveLength(
      report.blocks.reduce((sum, { spans }) => sum + spans.length - 1, 0)
    );
  });

  it('says of a page break that it cuts a word only where it does', () => {
    const harbour = made('report.tei.xml', { ...edition, report: reportOf('tests/fixtures/harbour') });
    expect(harbour).toContain('volun<lb break="no" type="page-break"/>teers');
    expect(harbour).toContain('North <lb type="page-break"/>Mole');
  });

  it('marks every name, and every name refers to a place in the file', () => {
    const refs = texts(tei, `${body}//t:placeName/@ref`);
    const values = (select(`${body}//t:placeName/@ref`, tei as never) as unknown as { value: string }[]).map(({ value }) => value);
    expect(refs.length).toBe(values.length);
    expect(values).toEqual(report.mentions.map(({ place }) => `#place-${place}`));
    const ids = (select('//t:listPlace/t:place/@xml:id', tei as never) as unknown as { value: string }[]).map(({ value }) => value);
    expect(ids).toEqual(report.places.map(({ id }) => `place-${id}`));
    const named = new Set((select('//@xml:id', tei as never) as unknown as { value: string }[]).map(({ value }) => `#${value}`));
    const pointers = (select('//@corresp', tei as never) as unknown as { value: string }[]).map(({ value }) => value);
    expect(pointers.filter((pointer) => !named.has(pointer))).toEqual([]);
  });

  it('has the header, bylines, captions and divisions that TEI requires', () => {
    for (const path of [
      'titleStmt/t:title',
      'editionStmt/t:edition',
      'publicationStmt/t:publisher',
      'publicationStmt/t:availability',
      'sourceDesc/t:bibl/t:idno'
    ])
      expect(texts(tei, `/t:TEI/t:teiHeader/t:fileDesc/t:${path}`).join('')).not.toBe('');
    const count = (kind: string) => report.blocks.filter((block) => block.kind === kind).length;
    expect(texts(tei, `${body}//t:byline`)).toHaveLength(count('byline'));
    expect(texts(tei, `${body}//t:figure/t:head`)).toHaveLength(count('caption'));
    expect(texts(tei, `${body}/t:div/t:head`)).toHaveLength(count('heading'));
    // TEI does not allow a paragraph after a byline.
    expect(select(`${body}//t:byline/following-sibling::t:p`, tei as never)).toEqual([]);
  });

  it('has the certainty of each position, and none for unknown ones', () => {
    const certain = (select('//t:location/@cert', tei as never) as unknown as { value: string }[]).map(({ value }) => value);
    expect(certain).toEqual(report.places.filter(({ geometry }) => geometry).map(({ confidence }) => confidence));
    expect(select('//t:place/t:state[@type="honour"]', tei as never)).toHaveLength(report.awards.length);
  });
});

test.for(HOSTILE)('%j leaves XML well-formed', (words) => {
  const hostile = attacked(words);
  for (const file of ['places.kml', 'places.gpx', 'report.tei.xml']) {
    const document = read(made(file, hostile));
    expect(select('//*[local-name()="script"]', document as never), file).toEqual([]);
    // In the balloon, which is HTML, they are text as well.
    for (const balloon of texts(document, '//k:description')) expect(balloon).not.toContain('<script');
  }
});
