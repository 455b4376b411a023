/**
 * Which places are highlighted on the map for what a reader has picked or reads: a place, an honour, a topic or a sentence; the first that
 * is set decides. Pure, like `selection.ts`.
 */
import { DIMMED } from '$lib/cartography/colours';
import type { Facts } from '$lib/facts';
import { visiblePlaces } from '$lib/filter';
import type { Highlight } from '$lib/live';
import type { Selection } from './selection';
import type { Strip } from './topic-strip';

type ReportFacts = Facts['report'];
export type ExcerptFacts = ReportFacts['excerpts'][number];

/** Strength of the places that are not highlighted: 1 means unchanged. Texts about the whole area dim no place in it. */
export const strengthOfOthers = (highlight: Highlight | null): number =>
  !highlight || highlight.scope === 'whole-area' ? 1 : DIMMED[highlight.by];

/** Excerpts of a topic, in the order in which its sentences are numbered. */
export const excerptsOfTopic = ({ excerpts }: Pick<ReportFacts, 'excerpts'>, topic: string): ExcerptFacts[] =>
  excerpts.filter((excerpt) => excerpt.topic === topic);

const communitiesOf = ({ places }: ReportFacts): string[] => places.filter(({ kind }) => kind === 'community').map(({ id }) => id);

/**
 * What several excerpts highlight together. If any of them names its places, only named places are highlighted. `otherwise`: the scope if
 * there are none; without it nothing is highlighted then.
 */
function highlightOfExcerpts(
  report: ReportFacts,
  excerpts: readonly ExcerptFacts[],
  by: Highlight['by'],
  otherwise?: Highlight['scope']
): Highlight | null {
  const scope = excerpts[0]?.scope ?? otherwise;
  if (!scope) return null;
  const ids = excerpts.flatMap((excerpt) => [...excerpt.places, ...(excerpt.scope === 'all-communities' ? communitiesOf(report) : [])]);
  return { by, ids: new Set(ids), scope };
}

function highlightOfPlace(report: ReportFacts, id: string): Highlight {
  const stands = report.places.find((place) => place.id === id)?.standsFor;
  const ids = stands === 'all-communities' ? communitiesOf(report) : stands ? report.places.map((place) => place.id) : [];
  return { by: 'place', ids: new Set([id, ...ids]), scope: stands ?? 'places' };
}

/** What the open place, the chosen honour or the chosen topic highlights; null while nothing is picked. */
export function highlightPicked(
  { place, filter, topic, sentence }: Pick<Selection, 'place' | 'filter' | 'topic' | 'sentence'>,
  report: ReportFacts
): Highlight | null {
  if (place !== null) return highlightOfPlace(report, place);
  if (filter.honour !== null) {
    const left = visiblePlaces(report, filter);
    const holders = report.awards.map(({ community }) => community).filter((id) => left.has(id));
    return { by: 'honour', ids: new Set(holders), scope: 'places' };
  }
  if (topic === null) return null;
  const excerpts = excerptsOfTopic(report, topic);
  return highlightOfExcerpts(report, sentence === null ? excerpts : excerpts.slice(sentence, sentence + 1), 'topic');
}

/**
 * What the passage that a reader asked for highlights, else the one that is being read; null for none. Words in no excerpt report nothing
 * done at a place: they are about the whole area.
 */
export function highlightRead({ reading, followed }: Pick<Selection, 'reading' | 'followed'>, report: ReportFacts): Highlight | null {
  if (!reading && followed === null) return null;
  const read = report.excerpts.filter(({ id, start, end }) => (reading ? start < reading.end && reading.start < end : id === followed));
  return highlightOfExcerpts(report, read, 'reading', 'whole-area');
}

/** The sentence in the strip of a topic: the one with its number, or the first. Null for a topic without one. */
export function stripOf(report: ReportFacts, topic: string, sentence: number | null): Strip | null {
  const own = excerptsOfTopic(report, topic);
  const at = sentence ?? 0;
  const excerpt = own[at]?.id;
  return excerpt === undefined ? null : { topic, excerpt, at, of: own.length, isCaption: false };
}

/** Topics with an excerpt about a place. */
export const topicsOf = ({ excerpts }: Pick<ReportFacts, 'excerpts'>, place: string): ReadonlySet<string> =>
  new Set(excerpts.filter(({ places }) => places.includes(place)).map(({ topic }) => topic));
