/** Linked Places Format 1.3: GeoJSON in which every name has a source, and every position and date its certainty. */
import type { Confidence, PlaceEntry } from '$lib/report/schema';
import { languagesOf, nameOf, messages } from '$lib/messages';
import { citationOf, metadataOf, plainLanguage, plainMessages, readingNotes, type Edition } from './edition';
import { errorOf, factsOf, urlOf, type PlaceFact, type Shape } from './facts';
import { excerptMembers, geometryOf } from './geojson';
import { jsonText } from './text';

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

type Certainty = 'certain' | 'less-certain' | 'uncertain';
type Kind = PlaceEntry['kind'];

const certainties: Record<Confidence, Certainty> = { high: 'certain', medium: 'less-certain', low: 'uncertain', none: 'uncertain' };

/** Feature classes of GeoNames, which the format requires. */
const classes: Record<Kind, string> = { community: 'P', road: 'R', site: 'S', area: 'A', landmark: 'H' };

/** Concepts of the Getty Art & Architecture Thesaurus; none for landmarks, which are of any kind. */
const concepts: Partial<Record<Kind, { identifier: string; label: string }>> = {
  community: { identifier: 'http://vocab.getty.edu/aat/300387203', label: 'communities (inhabited places)' },
  road: { identifier: 'http://vocab.getty.edu/aat/300008217', label: 'roads' },
  site: { identifier: 'http://vocab.getty.edu/aat/300000809', label: 'sites (locations)' },
  area: { identifier: 'http://vocab.getty.edu/aat/300182722', label: 'regions (geographic)' }
};

/** The time that the report is about; left out if `site.json` gives none. */
function whenOf(edition: Edition) {
  const { setting } = edition.report;
  if (!setting) return {};
  const { when, certainty, basis } = setting;
  return {
    when: {
      timespans: [{ start: { in: when }, end: { in: when } }],
      certainty,
      label: nameOf({ name: Object.values(basis)[0] ?? when, nameIn: basis }, plainLanguage(edition))
    }
  };
}

/** The report is the source of the name it prints; names in other languages are ours, and are marked as such. */
function namesOf(edition: Edition, { place }: PlaceFact) {
  const [base = ''] = edition.report.site.language.split('-');
  const report = { label: citationOf(edition)[base] ?? Object.values(citationOf(edition))[0], '@id': edition.absolute('data/report.txt') };
  const ours = { label: readingNotes(edition).translation?.[plainLanguage(edition)], '@id': edition.absolute('data/') };
  const lists = { label: plainMessages(edition).officialName, '@id': urlOf(edition, place.id) };
  return [
    { toponym: place.name, lang: base, citations: [report], ...whenOf(edition) },
    ...Object.entries(place.nameIn).map(([lang, toponym]) => ({ toponym, lang, citations: [ours] })),
    ...(place.officialName && place.officialName !== place.name ? [{ toponym: place.officialName, lang: base, citations: [lists] }] : [])
  ];
}

const geometry = (shape: Shape, confidence: Confidence) => ({
  type: 'GeometryCollection',
  geometries: [{ ...geometryOf(shape), certainty: certainties[confidence], approximation: { tolerance: errorOf(shape), unit: 'm' } }]
});

function typesOf(edition: Edition, { place }: PlaceFact) {
  const concept = concepts[place.kind];
  const role = edition.report.site.roles.find(({ id }) => id === place.role);
  const labels = languagesOf(edition.report).flatMap((lang) => [
    { label: messages[lang].reader[place.kind], lang },
    ...(role?.label[lang] ? [{ label: role.label[lang], lang }] : [])
  ]);
  return concept ? { types: [{ ...concept, sourceLabels: labels }] } : {};
}

function relationsOf(edition: Edition, { place }: PlaceFact) {
  const around = edition.report.places.find(({ id }) => id === place.insideOf);
  if (!around) return {};
  const label = plainMessages(edition).partOf(nameOf(around, plainLanguage(edition)));
  return { relations: [{ relationType: 'gvp:broaderPartitive', relationTo: urlOf(edition, around.id), label, certainty: 'certain' }] };
}

function feature(edition: Edition, fact: PlaceFact) {
  const { place, url, shape, honours, excerpts } = fact;
  const [base = ''] = edition.report.site.language.split('-');
  const { country } = edition.report.whereabouts;
  return {
    '@id': url,
    type: 'Feature',
    properties: {
      title: place.name,
      ...(country && { ccodes: [country] }),
      fclasses: [classes[place.kind]],
      id: place.id,
      kind: place.kind,
      confidence: place.confidence,
      excerpts: excerpts.map(excerptMembers).map(({ id, quote, spans }) => ({ id, quote, spans })),
      honours: honours.map(({ honour, level, proof }) => ({ id: honour.id, name: honour.name, level: level.id, excerpt: proof.id }))
    },
    ...whenOf(edition),
    names: namesOf(edition, fact),
    ...typesOf(edition, fact),
    geometry: shape && geometry(shape, place.confidence),
    ...relationsOf(edition, fact),
    links: [{ type: 'primaryTopicOf', identifier: url }],
    descriptions: excerpts.flatMap(({ quote, translation }) => [
      { value: quote, lang: base, source: edition.absolute('data/report.txt') },
      ...Object.entries(translation).map(([lang, value]) => ({ value, lang, source: url }))
    ])
  };
}

export const placesLpf = (edition: Edition): string =>
  jsonText({
    type: 'FeatureCollection',
    '@context': CONTEXT,
    metadata: metadataOf(edition, ['words', 'positions']),
    features: factsOf(edition).map((fact) => feature(edition, fact))
  });
