/** Queries on a report. */
import type { Atlas, Excerpt, Labelled, Named, Place, QuotedExcerpt, Report } from './report';
import type { Award, Figure, Honour } from './schema';

/** An honour as held by a place. `rank`: 1 for the lowest level of `site.json`. */
export type HeldHonour = { honour: Honour; rank: number; award: Award; excerpt: Excerpt };

/**
 * Table of places and honours. Rows: places that hold one, by highest level, then by number, then in reading order; then the communities
 * without one, if another has one. Columns: honours, highest level first. A cell is the award, or undefined.
 */
export type HonourMatrix = {
  honours: { honour: Honour; rank: number }[];
  rows: { community: Place; cells: (Award | undefined)[] }[];
};

/** The places whose card and address belong to this page: all of them if the report has one page. */
export const ownPlaces = <P extends Place>({ page, places }: Pick<Report, 'page'> & { places: P[] }): P[] =>
  places.filter(({ id }) => !page.guests.includes(id));

/** The words for a topic by language; empty for an unknown id. */
export const topicLabel = ({ labels }: Labelled, id: string): Named['nameIn'] =>
  labels.topics.find((topic) => topic.id === id)?.label ?? {};

/** Excerpts about a place, in reading order. */
export const excerptsOf = ({ excerpts }: Report, place: string): Excerpt[] => excerpts.filter(({ places }) => places.includes(place));

/** Excerpts that apply to a community without naming it: those about all communities or the whole area. None for other places. */
export function generalExcerpts({ excerpts, places }: Report, place: string): Excerpt[] {
  if (places.find(({ id }) => id === place)?.kind !== 'community') return [];
  return excerpts.filter((excerpt) => excerpt.scope !== 'places' && !excerpt.places.includes(place));
}

/** Honours of a place, highest level first, each with its proof. */
export function honoursOf(report: Report, community: string): HeldHonour[] {
  return honoursByRank(report).flatMap(({ honour, rank }) => {
    const award = report.awards.find((held) => held.community === community && held.honour === honour.id);
    const excerpt = report.excerpts.find(({ id }) => id === award?.excerpt);
    return award && excerpt ? [{ honour, rank, award, excerpt }] : [];
  });
}

export function honourMatrix(report: Report): HonourMatrix {
  const honours = honoursByRank(report);
  const holders = new Set(report.awards.map(({ community }) => community));
  const all = report.places.some(({ id, kind }) => kind === 'community' && holders.has(id));
  const rows = report.places
    .filter(({ id, kind }) => holders.has(id) || (all && kind === 'community'))
    .map((community) => ({
      community,
      cells: honours.map(({ honour }) => report.awards.find((award) => award.community === community.id && award.honour === honour.id))
    }));
  return { honours, rows: rows.sort((a, b) => bestOf(b.cells, honours) - bestOf(a.cells, honours) || countOf(b.cells) - countOf(a.cells)) };
}

const countOf = (cells: readonly unknown[]): number => cells.filter(Boolean).length;
/** Rank of the highest honour in a row; 0 for none. */
const bestOf = (cells: readonly unknown[], honours: HonourMatrix['honours']): number =>
  honours.find((_, column) => cells[column])?.rank ?? 0;

/** Highest level first; honours of the same level keep the order of the file. */
function honoursByRank({ honours, site }: Report): { honour: Honour; rank: number }[] {
  return honours
    .map((honour) => ({ honour, rank: site.levels.findIndex(({ id }) => id === honour.level) + 1 }))
    .sort((a, b) => b.rank - a.rank);
}

/** The places before and after, in the order in which the text first names them. */
export function neighboursOf({ places }: Report, place: string): { previous?: Place | undefined; next?: Place | undefined } {
  const index = places.findIndex(({ id }) => id === place);
  return index < 0 ? {} : { previous: places[index - 1], next: places[index + 1] };
}

/** Every figure of the report with its excerpt, in reading order. */
export const figuresOf = ({ excerpts }: Pick<Atlas, 'excerpts'>): { figure: Figure; excerpt: QuotedExcerpt }[] =>
  excerpts.flatMap((excerpt) => excerpt.figures.map((figure) => ({ figure, excerpt })));
