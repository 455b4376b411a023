/**
 * W3C Web Annotations: mentions of places, excerpts about them, and passages that prove awards. Positions are code points of `report.txt`,
 * as everywhere; a passage cut by a page break has a target for each piece.
 */
import { topicLabel } from '$lib/report/lookup';
import type { Passage, Span } from '$lib/report/report';
import { citationOf, dataUrl, inAll, licenceIn, oursIn, rightsOf, type Edition } from './edition';
import { urlOf } from './facts';

/** Code points around a passage that are quoted with it. */
const AROUND = 16;

type Target = ReturnType<typeof targetOf>;
type Body = Record<string, unknown>;
type Annotation = { id: string; type: 'Annotation'; motivation: string; body: Body[]; target: Target | Target[] };

function targetOf(characters: readonly string[], source: string, { start, end }: Span) {
  const words = (from: number, to: number): string => characters.slice(Math.max(0, from), to).join('');
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: words(start, end), prefix: words(start - AROUND, start), suffix: words(end, end + AROUND) },
      { type: 'TextPositionSelector', start, end }
    ]
  };
}

export function annotations(edition: Edition): string {
  const { report, absolute } = edition;
  const { site, mentions, excerpts, honours, awards } = report;
  const characters = [...report.text];
  const source = absolute('data/report.txt');
  const own = absolute('data/annotations.jsonld');
  const [base = ''] = site.language.split('-');

  const targets = (passage: Passage): Target | Target[] => {
    const all = passage.map((span) => targetOf(characters, source, span));
    return all.length === 1 && all[0] ? all[0] : all;
  };
  const placeBody = (id: string): Body => ({ type: 'SpecificResource', purpose: 'identifying', source: urlOf(edition, id) });
  const textBody = (purpose: string, value: string, language: string, more: Body = {}): Body => {
    return { type: 'TextualBody', purpose, value, language, format: 'text/plain', ...more };
  };
  const annotation = (id: string, motivation: string, passage: Passage, body: Body[]): Annotation => {
    return { id: `${own}#${id}`, type: 'Annotation', motivation, body, target: targets(passage) };
  };

  const items = [
    ...mentions.map(({ place, spans }, index) => annotation(`mention-${index + 1}`, 'identifying', spans, [placeBody(place)])),
    ...excerpts.map(({ id, topic, spans, places, translation }) => {
      return annotation(`excerpt-${id}`, 'describing', spans, [
        ...places.map(placeBody),
        ...Object.entries(topicLabel(report, topic)).map(([language, words]) => textBody('tagging', words, language)),
        // The label says that it is not part of the report.
        ...Object.entries(translation).map(([language, text]) => textBody('describing', text, language, { label: oursIn(language).trim() }))
      ]);
    }),
    ...awards.flatMap(({ community, honour: id, excerpt }) => {
      const honour = honours.find((one) => one.id === id);
      const level = site.levels.find((one) => one.id === honour?.level);
      const proof = excerpts.find((one) => one.id === excerpt);
      if (!honour || !level || !proof) return [];
      return annotation(`award-${community}-${id}`, 'classifying', proof.spans, [
        placeBody(community),
        textBody('classifying', honour.name, base, { 'dcterms:identifier': id }),
        textBody('tagging', level.label[base] ?? '', base, { 'dcterms:identifier': level.id })
      ]);
    })
  ];

  const licence = licenceIn(edition);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: own,
    type: 'AnnotationCollection',
    label: inAll(site.title, ' / '),
    creator: dataUrl(edition),
    // The data page says which parts the licence covers.
    rights: licence?.url ? [licence.url, dataUrl(edition)] : dataUrl(edition),
    'schema:version': report.publication.version,
    'dcterms:identifier': `sha256:${report.sha256}`,
    'dcterms:bibliographicCitation': inAll(citationOf(edition)),
    'dcterms:accessRights': inAll(rightsOf(edition, ['words', 'positions'])),
    total: items.length,
    first: { id: `${own}#page`, type: 'AnnotationPage', startIndex: 0, partOf: own, items }
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
