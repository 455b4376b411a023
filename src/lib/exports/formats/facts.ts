/** What every format says of a place, gathered once: where it is, how sure that is, what the report says of it. */
import { middleOfLine } from '$lib/geography/anchor';
import { lineOf, roadOf } from '$lib/geography/network';
import { excerptsOf, honoursOf, mentionsOf } from '$lib/report/lookup';
import type { Atlas, Mention, QuotedExcerpt } from '$lib/report/report';
import type { Award, Honour, Level, LngLat, PlaceEntry } from '$lib/report/schema';
import { wordsOf } from '$lib/report/text';
import type { Edition } from './edition';

/** Where a place is: a point that may be `radiusM` metres off, or the line of a road, none of whose nodes is worse than `accuracyM`. */
export type Shape = { point: LngLat; radiusM: number } | { line: LngLat[]; accuracyM: number };

export type HonourFact = { honour: Honour; level: Level; award: Award; proof: QuotedExcerpt };

export type PlaceFact = {
  place: PlaceEntry;
  /** Its page, which is also its id for other people's data. */
  url: string;
  /** Null for what could not be located. */
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

/** Metres that the worst node of a road may be off. */
export function accuracyOfRoad({ streets }: Atlas, id: string): number {
  const nodes = new Set(streets.roads.find((road) => road.id === id)?.nodes);
  return Math.max(...streets.nodes.filter((node) => nodes.has(node.id)).map(({ accuracyM }) => accuracyM));
}

function shapeOf(report: Atlas, { geometry }: PlaceEntry): Shape | null {
  if (!geometry) return null;
  if ('point' in geometry) return { point: written(geometry.point), radiusM: geometry.radiusM };
  const line = lineOf(report.network, roadOf(report.network, geometry.roadId)).map(written);
  return { line, accuracyM: accuracyOfRoad(report, geometry.roadId) };
}

const middleOf = (shape: Shape | null): LngLat | null => shape && ('point' in shape ? shape.point : written(middleOfLine(shape.line)));

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
  const characters = [...report.text];
  return report.places.map((place) => {
    const shape = shapeOf(report, place);
    const told = new Set(excerptsOf(report, place.id).map(({ id }) => id));
    return {
      place,
      url: urlOf(edition, place.id),
      shape,
      middle: middleOf(shape),
      honours: honourFacts(report, place.id),
      excerpts: report.excerpts.filter(({ id }) => told.has(id)),
      mentions: mentionsOf(report, place.id).map((mention) => ({ ...mention, quote: wordsOf(characters, mention.spans) }))
    };
  });
}

/** How far off a position may be, metres. */
export const errorOf = (shape: Shape): number => ('point' in shape ? shape.radiusM : shape.accuracyM);
