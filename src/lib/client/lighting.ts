/**
 * Which places stand out on the map, for what a reader has picked or reads: a place, an honour, a topic, a sentence. The first of these
 * that is there speaks. Pure, as `selection.ts`.
 */
import type { Facts } from '$lib/facts';
import { visiblePlaces } from '$lib/filter';
import type { Lit } from '$lib/live';
import type { Selection } from './selection';
import type { Strip } from './topic-strip';

type ReportFacts = Facts['report'];
export type ExcerptFacts = ReportFacts['excerpts'][number];

/** Share of their strength that all other places keep. */
const KEPT: Record<Lit['by'], number> = { place: 0.45, honour: 0.6, topic: 0.6, reading: 0.75 };

/** How strong places are that are not lit: 1 for as strong as ever. Words about the whole area leave no place of it behind. */
export const strengthOfOthers = (lit: Lit | null): number => (!lit || lit.scope === 'whole-area' ? 1 : KEPT[lit.by]);

/** Excerpts of a topic, as its sentences are counted. */
export const excerptsOfTopic = ({ excerpts }: Pick<ReportFacts, 'excerpts'>, topic: string): ExcerptFacts[] =>
  excerpts.filter((excerpt) => excerpt.topic === topic);

const communitiesOf = ({ places }: ReportFacts): string[] => places.filter(({ kind }) => kind === 'community').map(({ id }) => id);

/** What excerpts light together; null for none of them. The first names its places if any does. */
function litByExcerpts(report: ReportFacts, excerpts: readonly ExcerptFacts[], by: Lit['by']): Lit | null {
  const [first] = excerpts;
  if (!first) return null;
  const ids = excerpts.flatMap((excerpt) => [...excerpt.places, ...(excerpt.scope === 'all-communities' ? communitiesOf(report) : [])]);
  return { by, ids: new Set(ids), scope: first.scope };
}

function litByPlace(report: ReportFacts, id: string): Lit {
  const stands = report.places.find((place) => place.id === id)?.standsFor;
  const ids = stands === 'all-communities' ? communitiesOf(report) : stands ? report.places.map((place) => place.id) : [];
  return { by: 'place', ids: new Set([id, ...ids]), scope: stands ?? 'places' };
}

type Picked = Pick<Selection, 'place' | 'filter' | 'topic' | 'sentence' | 'reading' | 'followed'>;

/** Null while nothing is picked or read. */
export function litBy({ place, filter, topic, sentence, reading, followed }: Picked, report: ReportFacts): Lit | null {
  if (place !== null) return litByPlace(report, place);
  if (filter.honour !== null) {
    const left = visiblePlaces(report, filter);
    const holders = report.awards.map(({ community }) => community).filter((id) => left.has(id));
    return { by: 'honour', ids: new Set(holders), scope: 'places' };
  }
  if (topic !== null) {
    const excerpts = excerptsOfTopic(report, topic);
    return litByExcerpts(report, sentence === null ? excerpts : excerpts.slice(sentence, sentence + 1), 'topic');
  }
  if (reading !== null) {
    const read = report.excerpts.filter(({ start, end }) => start < reading.end && reading.start < end);
    return litByExcerpts(report, read, 'reading');
  }
  return litByExcerpts(
    report,
    report.excerpts.filter(({ id }) => id === followed),
    'reading'
  );
}

/** What the strip of a topic shows: the sentence by its number, or the first. Null for a topic without one. */
export function stripOf(report: ReportFacts, topic: string, sentence: number | null): Strip | null {
  const own = excerptsOfTopic(report, topic);
  const at = sentence ?? 0;
  const excerpt = own[at]?.id;
  return excerpt === undefined ? null : { topic, excerpt, at, of: own.length, isCaption: false };
}

/** Topics that speak of a place. */
export const topicsOf = ({ excerpts }: Pick<ReportFacts, 'excerpts'>, place: string): ReadonlySet<string> =>
  new Set(excerpts.filter(({ places }) => places.includes(place)).map(({ topic }) => topic));
