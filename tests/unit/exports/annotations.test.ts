import { parseW3CTextAnnotation, type W3CTextAnnotation } from '@recogito/text-annotator';
import { expect, test } from 'vitest';
import { edition, madeJson } from './edition';
import { expanded } from './json-ld';

type Selector = { type: string; exact: string; start: number; end: number };
type Target = { source: string; selector: Selector[] };
type Annotation = {
  id: string;
  motivation: string;
  body: { source?: string; purpose: string; 'dcterms:identifier'?: string }[];
  target: Target | Target[];
};
type Collection = { total: number; first: { items: Annotation[] } };

const { report } = edition;
const collection = madeJson<Collection>('annotations.jsonld');
const { items } = collection.first;
const idOf = ({ id }: Annotation): string => id.split('#')[1] ?? '';
const places = ({ body }: Annotation): string[] => body.flatMap(({ source }) => (source ? [/places\/(.*)\/$/.exec(source)![1]!] : []));
const spans = ({ target }: Annotation) => [target].flat().map(({ selector }) => ({ start: selector[1]!.start, end: selector[1]!.end }));

test('annotations, read back, have the same mentions, excerpts and awards', () => {
  const mentions = items.filter((one) => idOf(one).startsWith('mention-'));
  expect(mentions.map((one) => ({ place: places(one)[0], spans: spans(one) }))).toEqual(report.mentions);
  const excerpts = items.filter((one) => idOf(one).startsWith('excerpt-'));
  expect(excerpts.map((one) => ({ id: idOf(one).slice('excerpt-'.length), places: places(one), spans: spans(one) }))).toEqual(
    report.excerpts.map(({ id, places, spans }) => ({ id, places, spans }))
  );
  const awards = items.filter(({ motivation }) => motivation === 'classifying');
  const proofs = new Map(report.excerpts.map(({ id, spans }) => [JSON.stringify(spans), id]));
  expect(
    awards.map((one) => ({
      community: places(one)[0],
      honour: one.body.find(({ purpose }) => purpose === 'classifying')?.['dcterms:identifier'],
      excerpt: proofs.get(JSON.stringify(spans(one)))
    }))
  ).toEqual(report.awards);
  expect(collection.total).toBe(items.length);
});

test('another parser reads every annotation, at the same position', () => {
  expect(items.length).toBeGreaterThan(100);
  for (const item of items) {
    const { parsed, error } = parseW3CTextAnnotation(item as unknown as W3CTextAnnotation);
    expect(error).toBeUndefined();
    expect(parsed?.target.selector.map(({ quote, start, end }) => [quote, start, end])).toEqual(
      [item.target].flat().map(({ selector: [quote, position] }) => [quote!.exact, position!.start, position!.end])
    );
    expect(parsed?.bodies).toHaveLength(item.body.length);
  }
});

test('as linked data it is a complete collection of annotations', async () => {
  const [node] = await expanded(collection);
  expect(node?.['@type']).toEqual(['https://www.w3.org/ns/activitystreams#OrderedCollection'].map((type) => type.replace('https', 'http')));
  const text = JSON.stringify(node);
  const count = (part: string): number => text.split(part).length - 1;
  expect(count('"http://www.w3.org/ns/oa#Annotation"')).toBe(items.length);
  const targets = items.flatMap(({ target }) => target).length;
  expect(count('"http://www.w3.org/ns/oa#TextQuoteSelector"')).toBe(targets);
  expect(count('"http://www.w3.org/ns/oa#TextPositionSelector"')).toBe(targets);
  expect(text).toContain(report.sha256);
});
