/** GeoJSON (RFC 7946): the places of the report, and the streets they lie between. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { boundsOf } from '$lib/geography/bounds';
import { lineOf, roadOf } from '$lib/geography/network';
import { indexed } from '$lib/report/indexed';
import type { QuotedExcerpt } from '$lib/report/report';
import type { LngLat, Localised } from '$lib/report/schema';
import { metadataOf, type Edition, type Holding } from './edition';
import { accuracyOfRoad, factsOf, urlOf, written, type PlaceFact, type Shape } from './facts';
import { jsonText } from './text';

/** `name_en` and so on: most map programs cannot read nested objects in properties. */
const namesIn = (nameIn: Localised): Record<string, string> =>
  Object.fromEntries(Object.entries(nameIn).map(([language, name]) => [`name_${language}`, name]));

/** Half-open ranges of code points of the report, as pairs. */
const pairs = (spans: readonly { start: number; end: number }[]): [number, number][] => spans.map(({ start, end }) => [start, end]);

export const excerptMembers = ({ id, topic, scope, quote, spans, line, translation }: QuotedExcerpt) => ({
  id,
  topic,
  scope,
  quote,
  spans: pairs(spans),
  line,
  translation
});

/** Every line needs at least two points, so a single node is repeated. */
export function geometryOf(shape: Shape | null): Exclude<Geometry, { type: 'GeometryCollection' }> | null {
  if (!shape) return null;
  return 'point' in shape ? { type: 'Point', coordinates: shape.point } : { type: 'LineString', coordinates: shape.line };
}

const honourMembers = ({ honours }: PlaceFact) =>
  honours.map(({ honour, level, proof }) => ({
    id: honour.id,
    name: honour.name,
    ...namesIn(honour.nameIn),
    level: level.id,
    excerpt: proof.id,
    proof: proof.quote
  }));

const accuracy = (shape: Shape | null) => (shape ? ('point' in shape ? { radiusM: shape.radiusM } : { accuracyM: shape.accuracyM }) : {});

function placeFeature(fact: PlaceFact): Feature<Geometry | null> {
  const { place, url, shape } = fact;
  const { id, name, nameIn, officialName, kind, role, confidence, insideOf, basis, note } = place;
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(shape),
    properties: {
      id,
      name,
      ...namesIn(nameIn),
      officialName,
      kind,
      role: role ?? null,
      confidence,
      ...accuracy(shape),
      insideOf: insideOf ?? null,
      url,
      basis,
      ...(note && { note }),
      honours: honourMembers(fact),
      excerpts: fact.excerpts.map(excerptMembers),
      mentions: fact.mentions.map(({ quote, spans }) => ({ quote, spans: pairs(spans) }))
    }
  };
}

/** A feature collection with metadata as extra members, which RFC 7946 (6.1) allows. */
function collection(edition: Edition, holds: readonly Holding[], features: Feature<Geometry | null>[]): string {
  const points = features.flatMap(({ geometry }): LngLat[] => {
    if (geometry?.type === 'Point') return [geometry.coordinates as LngLat];
    return geometry?.type === 'LineString' ? (geometry.coordinates as LngLat[]) : [];
  });
  return jsonText({
    type: 'FeatureCollection',
    metadata: metadataOf(edition, holds),
    ...(points.length > 0 && { bbox: boundsOf(points) }),
    features
  } satisfies FeatureCollection<Geometry | null> & { metadata: object });
}

/** Every place the report names; a place without a position has a null geometry. */
export const placesGeojson = (edition: Edition): string => collection(edition, ['words', 'positions'], factsOf(edition).map(placeFeature));

/** The whole street network; `place` is the id of a road that the report names. */
export function roadsGeojson(edition: Edition): string {
  const { report } = edition;
  const placesOn = indexed(report.places, ({ geometry }) => (geometry && 'roadId' in geometry ? [geometry.roadId] : []));
  const features = report.streets.roads.map((street): Feature<Geometry> => {
    const { id, name, nameIn, confidence, nameConfidence, segments, note } = street;
    const [place] = placesOn(id);
    return {
      type: 'Feature',
      id,
      geometry: { type: 'LineString', coordinates: lineOf(report.network, roadOf(report.network, id)).map(written) },
      properties: {
        id,
        name,
        ...namesIn(nameIn),
        class: street.class,
        confidence,
        nameConfidence: nameConfidence ?? null,
        accuracyM: accuracyOfRoad(report, id),
        place: place?.id ?? null,
        url: place ? urlOf(edition, place.id) : null,
        ...(segments.length > 0 && { segments }),
        ...(note && { note })
      }
    };
  });
  return collection(edition, ['positions'], features);
}
