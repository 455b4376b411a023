/** The facts about a place that all formats share: position, accuracy, and what the report says. */
import { pointAlong } from '$lib/geography/anchor';
import { lineOf, roadOf } from '$lib/geography/network';
import { indexed } from '$lib/report/indexed';
import { honoursOf } from '$lib/report/lookup';
import type { Atlas, Mention, QuotedExcerpt } from '$lib/report/report';
import type { Award, Honour, Level, LngLat, PlaceEntry, Streets } from '$lib/report/schema';
import { codePointsOf, wordsOf } from '$lib/report/text';
import type { Edition } from './edition';

/** The geometry of a place: a point that may be `radiusM` metres off, or the line of a road whose worst node is off by `accuracyM`. */
export type Shape = { point: LngLat; radiusM: number } | { line: LngLat[]; accuracyM: number };

type HonourFact = { honour: Honour; level: Level; award: Award; proof: QuotedExcerpt };

export type PlaceFact = {
  place: PlaceEntry;
  /** Address of its page, also its id in other data sets. */
  url: string;
  /** Null for a place without a position. */
  shape: Shape | null;
  /** Its own point, or the middle of its road. */
  middle: LngLat | null;
  /** Highest level first. */
  honours: HonourFact[];
  excerpts: QuotedExcerpt[];
  mentions: (Mention & { quote: string })[];
};

/** Decimals of a degree that are written: 0.1 m. */
const DECIMALS = 6;
export const written = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];

const accuracies = new WeakMap<Streets, Map<string, number>>();

/** Metres that the worst node of a road may be off. */
export function accuracyOfRoad({ streets }: Atlas, id: string): number {
  const known = accuracies.get(streets) ?? accuraciesIn(streets);
  accuracies.set(streets, known);
  return known.get(id) ?? -Infinity;
}

function accuraciesIn({ nodes, roads }: Streets): Map<string, number> {
  const ofNode = new Map(nodes.map(({ id, accuracyM }) => [id, accuracyM]));
  return new Map(roads.map((road) => [road.id, Math.max(...road.nodes.map((node) => ofNode.get(node) ?? -Infinity))]));
}

function shapeOf(report: Atlas, { geometry }: PlaceEntry): Shape | null {
  if (!geometry) return null;
  if ('point' in geometry) return { point: written(geometry.point), radiusM: geometry.radiusM };
  const line = lineOf(report.network, roadOf(report.network, geometry.roadId)).map(written);
  return { line, accuracyM: accuracyOfRoad(report, geometry.roadId) };
}

const middleOf = (shape: Shape | null): LngLat | null => shape && ('point' in shape ? shape.point : written(pointAlong(shape.line, 0.5)));

function honourFacts(report: Atlas, place: string): HonourFact[] {
  return honoursOf(report, place).flatMap(({ honour, award }) => {
    const level = report.site.levels.find(({ id }) => id === honour.level);
    const proof = report.excerpts.find(({ id }) => id === award.excerpt);
    return level && proof ? [{ honour, level, award, proof }] : [];
  });
}

/** Address of the page of a place, in the report's own language. */
export const urlOf = ({ absolute }: Edition, id: string): string => absolute(`places/${id}/`);

/** Every place of the report, located or not, in the order in which the text first names them. */
export function factsOf(edition: Edition): PlaceFact[] {
  const { report } = edition;
  const characters = codePointsOf(report.text);
  const excerptsOf = indexed(report.excerpts, ({ places }) => places);
  const excerptOf = indexed(report.excerpts, ({ id }) => [id]);
  const awardsOf = indexed(report.awards, ({ community }) => [community]);
  const mentionsOf = indexed(report.mentions, ({ place }) => [place]);
  return report.places.map((place) => {
    const { id } = place;
    const shape = shapeOf(report, place);
    const awards = [...awardsOf(id)];
    const proofs = awards.flatMap(({ excerpt }) => excerptOf(excerpt));
    return {
      place,
      url: urlOf(edition, id),
      shape,
      middle: middleOf(shape),
      honours: honourFacts({ ...report, awards, excerpts: proofs }, id),
      excerpts: [...excerptsOf(id)],
      mentions: mentionsOf(id).map((mention) => ({ ...mention, quote: wordsOf(characters, mention.spans) }))
    };
  });
}

/** How far off a position may be, metres. */
export const errorOf = (shape: Shape): number => ('point' in shape ? shape.radiusM : shape.accuracyM);
