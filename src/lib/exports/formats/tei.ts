/** TEI P5: the report as a digital edition, with its place names marked up and its places described in a list. */
import { runs, type Run } from '$lib/report/runs';
import type { Block } from '$lib/report/report';
import type { LngLat, Localised } from '$lib/report/schema';
import { aboutLines, citationOf, dataUrl, inAll, licenceIn, plainMessages, rightsOf, saidOf, type Edition } from './edition';
import { authorsOf, headlineOf } from '../page';
import type { Licence } from './licence';
import { errorOf, factsOf, type PlaceFact } from './facts';
import { leaf, xml, xmlText, escapeXml, type XMLBuilder } from './xml';

const idOf = (place: string): string => `place-${place}`;

/** Groups runs: pieces of one name that a page break cuts are one group, every other run is its own. */
function grouped(all: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of all) {
    const last = groups.at(-1)?.at(-1);
    if (last?.join && last.mention && last.mention === run.mention) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups;
}

/**
 * The end of the text before a page break, and the beginning of the text after it. If both match, the break is inside a word or inside
 * Chinese text, and no space belongs there.
 */
const [ENDS_IN_WORD, BEGINS_IN_WORD] = [/[\p{L}\p{M}\p{N}’'\u00ad\u2010-]$/u, /^[\p{L}\p{M}\p{N}]/u];

/** Writes the text of a block, with its place names, oddities and page breaks. */
function write(parent: XMLBuilder, edition: Edition, { spans }: Block): void {
  const all = runs(edition.report, spans);
  const isCut = new Set(all.filter(({ text }, index) => ENDS_IN_WORD.test(text) && BEGINS_IN_WORD.test(all[index + 1]?.text ?? '')));
  for (const group of grouped(all)) {
    const [first] = group;
    const element = first?.mention ? parent.ele('placeName', { ref: `#${idOf(first.mention)}` }) : parent;
    for (const run of group) {
      const { text, sic, join } = run;
      const inner = sic ? element.ele('sic') : element;
      inner.txt(escapeXml(text));
      if (sic) leaf(element, 'note', inAll(sic, ' / '), { type: 'editorial', resp: '#editors' });
      if (join) element.ele('lb', { ...(isCut.has(run) && { break: 'no' }), type: 'page-break' });
    }
  }
}

/** A heading opens a division, and so does a paragraph after a byline, because a byline may only stand at the end of a division. */
function body(text: XMLBuilder, edition: Edition): void {
  const whole = text.ele('body');
  let division: XMLBuilder | undefined;
  let previous: Block['kind'] | undefined;
  for (const block of edition.report.blocks) {
    if (block.kind === 'kicker' || block.kind === 'headline' || block.kind === 'subhead') {
      const type = { kicker: 'kicker', headline: 'main', subhead: 'sub' }[block.kind];
      write((division ?? whole).ele(division ? 'p' : 'head', division ? { rend: type } : { type }), edition, block);
      continue;
    }
    if (!division || block.kind === 'heading' || (block.kind === 'paragraph' && previous === 'byline')) division = whole.ele('div');
    if (block.kind !== 'caption') previous = block.kind;
    if (block.kind === 'caption') write(division.ele('figure').ele('head'), edition, block);
    else write(division.ele({ heading: 'head', byline: 'byline', paragraph: 'p' }[block.kind]), edition, block);
  }
}

/**
 * Writes who may use what. An open licence covers only what the editors added, not the words of the report: then each has an `availability`
 * element of its own. Without an open licence one element covers both.
 */
function available(publication: XMLBuilder, edition: Edition): void {
  const licence = licenceIn(edition);
  const state = (status: 'free' | 'restricted', words: Localised, named?: Licence): void => {
    const availability = publication.ele('availability', { status });
    if (named) leaf(availability, 'licence', named.id, { target: named.url ?? dataUrl(edition) });
    for (const [language, text] of Object.entries(words)) leaf(availability, 'p', text, { 'xml:lang': language });
  };
  if (!licence?.isOpen) return state('restricted', rightsOf(edition, ['words', 'positions']), licence);
  const own = edition.report.publication.rights?.positions;
  state('free', own ? saidOf(edition, ['positions']) : {}, licence);
  state('restricted', saidOf(edition, ['words']));
}

function header(root: XMLBuilder, edition: Edition): void {
  const { report } = edition;
  const { version } = report.publication;
  const file = root.ele('teiHeader').ele('fileDesc');
  const title = file.ele('titleStmt');
  leaf(title, 'title', headlineOf(report), { 'xml:lang': report.site.language });
  for (const author of authorsOf(report)) leaf(title, 'author', author);
  const respStmt = title.ele('respStmt', { 'xml:id': 'editors' });
  leaf(respStmt, 'resp', plainMessages(edition).editedBy(Object.keys(report.translations).length > 0));
  leaf(respStmt, 'name', inAll(report.site.title, ' / '));
  if (version) leaf(file.ele('editionStmt'), 'edition', version, { n: version });
  const publication = file.ele('publicationStmt');
  leaf(publication, 'publisher', inAll(report.site.title, ' / '));
  leaf(publication, 'idno', dataUrl(edition), { type: 'URI' });
  available(publication, edition);
  const source = file.ele('sourceDesc').ele('bibl');
  leaf(source, 'title', headlineOf(report), { level: 'a' });
  for (const author of authorsOf(report)) leaf(source, 'author', author);
  leaf(source, 'idno', report.sha256, { type: 'SHA-256' });
  for (const [language, words] of Object.entries(citationOf(edition))) leaf(source, 'note', words, { 'xml:lang': language });
  const editorial = root.first().ele('encodingDesc').ele('editorialDecl');
  for (const line of aboutLines(edition, ['words', 'positions'])) leaf(editorial, 'p', line);
}

/** Latitude first, as TEI requires. */
const geo = (points: readonly LngLat[]): string => points.map(([lng, lat]) => `${lat} ${lng}`).join(' ');

const certainty = { high: 'high', medium: 'medium', low: 'low', none: 'unknown' };

function describe(list: XMLBuilder, { place, url, shape, honours, excerpts }: PlaceFact, language: string): void {
  const element = list.ele('place', { 'xml:id': idOf(place.id), type: place.kind, ...(place.role && { subtype: place.role }) });
  leaf(element, 'placeName', place.name, { 'xml:lang': language });
  for (const [tag, name] of Object.entries(place.nameIn)) leaf(element, 'placeName', name, { 'xml:lang': tag, resp: '#editors' });
  if (shape) {
    const location = element.ele('location', { cert: certainty[place.confidence] });
    leaf(location, 'geo', 'point' in shape ? geo([shape.point]) : geo(shape.line));
    location.ele('measure', { type: 'error', quantity: String(errorOf(shape)), unit: 'm' });
  }
  for (const { honour, level, proof } of honours) {
    const state = element.ele('state', { type: 'honour', subtype: level.id, n: honour.id, corresp: `#excerpt-${proof.id}` });
    leaf(state, 'label', honour.name, { 'xml:lang': language });
    for (const [tag, name] of Object.entries(honour.nameIn)) leaf(state, 'label', name, { 'xml:lang': tag, resp: '#editors' });
  }
  for (const [tag, words] of Object.entries(place.basis))
    leaf(element, 'note', words, { type: 'basis', 'xml:lang': tag, resp: '#editors' });
  for (const [tag, words] of Object.entries(place.note ?? {}))
    leaf(element, 'note', words, { type: 'editorial', 'xml:lang': tag, resp: '#editors' });
  for (const { id } of excerpts) element.ele('note', { type: 'excerpt', corresp: `#excerpt-${id}` });
  leaf(element, 'idno', url, { type: 'URI' });
}

/** Excerpts as stand-off annotations, each with its range of code points. */
function annotate(standOff: XMLBuilder, { report }: Edition): void {
  const list = standOff.ele('listAnnotation');
  for (const { id, quote, spans, translation } of report.excerpts) {
    const annotation = list.ele('annotation', { 'xml:id': `excerpt-${id}`, n: spans.map(({ start, end }) => `${start}-${end}`).join(' ') });
    leaf(annotation, 'note', quote, { type: 'quote', 'xml:lang': report.site.language });
    for (const [tag, words] of Object.entries(translation))
      leaf(annotation, 'note', words, { type: 'translation', 'xml:lang': tag, resp: '#editors' });
  }
}

export function tei(edition: Edition): string {
  const { language } = edition.report.site;
  const root = xml('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': language });
  header(root, edition);
  const standOff = root.ele('standOff');
  const list = standOff.ele('listPlace');
  for (const fact of factsOf(edition)) describe(list, fact, language);
  annotate(standOff, edition);
  body(root.ele('text'), edition);
  // White space between elements would become part of the text.
  return xmlText(root, false);
}
