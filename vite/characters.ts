/** Which characters each font has to hold: read from `geo/` and the interface texts, so that no list is kept by hand. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isInView } from '../src/lib/geography/view.ts';
import type { BasemapFile } from '../src/lib/server/basemap-file.ts';
import type { Context, PlacesFile, ReportFile, SiteFile, Streets } from '../src/lib/report/schema.ts';
import { dataMessages } from '../src/lib/messages/data.ts';
import { noteMessages } from '../src/lib/messages/notes.ts';
import { zh } from '../src/lib/messages/zh.ts';

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 0x20 + i));
const digits = '0123456789.';
const punctuation = '“”‘’《》〈〉「」()、,。:;!?…—·';

/** Every string in `value`; with `wanted`, only strings at or below a key that matches. */
function strings(value: unknown, wanted?: RegExp): string[] {
  if (typeof value === 'string') return wanted ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, wanted?.test(key) ? undefined : wanted));
}

/** Characters of the names of the base map, collected by its import; empty without one. */
function ofBasemap(geo: string): string {
  const file = join(geo, 'basemap/basemap.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BasemapFile).characters : '';
}

/** Every character of the facts and of the interface, once. */
export function everything(geo: string): string {
  const files = readdirSync(geo).filter((name) => /\.(json|txt)$/.test(name));
  const interfaceText = ['zh', 'notes', 'share-image', 'en']
    .map((name) => readFileSync(join(import.meta.dirname, `../src/lib/messages/${name}.ts`), 'utf8'))
    .join('');
  const text = files.map((name) => readFileSync(join(geo, name), 'utf8')).join('') + interfaceText + ascii + punctuation;
  return [...new Set(text)].sort().join('');
}

/** Latin letters and marks of the names on the map. The same ranges are in `src/lib/fonts/fonts.css`. */
const LATIN = /[!-/:-~\u00c0-\u024f\u2019]/;

/** A font of the pages. */
export type PageFace = 'body' | 'headings' | 'labels' | 'labels-latin';

/**
 * The characters of each font: `body` the report, `headings` headings, names and figures, `labels` the names on the map, of which Latin
 * letters are in a file of their own that Chinese pages do not need. A browser test reads the finished pages and fails if a heading uses a
 * character that is missing here.
 */
export function characters(geo: string): Record<PageFace, string> {
  const files = readdirSync(geo).filter((name) => name.endsWith('.json'));
  const json = Object.fromEntries(files.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(geo, name), 'utf8')) as unknown]));
  const { outline, excerpts } = json.report as ReportFile;
  const { view } = json.site as SiteFile;
  // Places outside of the first view are on the compass rose, which uses the device's own font.
  const drawn = (json.places as PlacesFile).places.filter((place) => (view ? isInView(place, view) : place.geometry));
  const { landmarks, water, stations, communities } = json.context as Context;
  // Names of the smallest streets show only at a closer zoom, so their characters may come from the device's own font.
  const streets = (json.streets as Streets).roads.filter(({ class: name }) => name !== 'local');
  const { reader, page, map } = zh;
  const notes = noteMessages.zh;
  // A report in another language may have a translation into this one; then the words of the translation are printed.
  const translation = join(geo, 'translations/zh.json');
  const translated = existsSync(translation) ? strings(JSON.parse(readFileSync(translation, 'utf8'))) : [];
  const data = dataMessages.zh;
  const named = /^(name|nameIn)$/;

  const labels = [
    ...strings([drawn, streets, landmarks, water, stations, communities.filter(({ geometry }) => geometry)], named),
    map.approximately,
    ascii,
    '·’',
    // Without streets, the map shows degrees at its edges.
    streets.length > 0 ? '' : '°′″',
    ofBasemap(geo)
  ].join('');

  return {
    body: [readFileSync(join(geo, 'report.txt'), 'utf8'), ...translated, digits, punctuation].join(''),
    headings: [
      ...outline.filter(({ kind }) => /^(kicker|headline|subhead|heading)$/.test(kind)).map(({ quote }) => quote),
      ...strings(
        excerpts.map(({ figures }) => figures),
        /^quote$/
      ),
      ...outline.map((_, index) => notes.numeral(index + 1)),
      ...strings(json.places, /^name$/),
      ...(translated.length ? [...translated, ...strings(json.places, /^zh$/)] : []),
      ...strings(json.site, /^title$/),
      ...[
        notes.matrix,
        reader.figures,
        notes.places,
        notes.reconciliation,
        reader.about,
        page.unknownPlace,
        page.somethingFailed,
        page.share,
        page.search,
        ...[data.title, data.whose, data.cite, data.datum, data.places, ...Object.values(data.groups)]
      ],
      punctuation
    ].join(''),
    labels: [...labels].filter((character) => !LATIN.test(character)).join(''),
    'labels-latin': [...labels].filter((character) => LATIN.test(character)).join('')
  };
}
