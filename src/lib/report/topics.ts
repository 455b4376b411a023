/** Topics that a reader can choose, and the sentences of each. */
import type { QuotedExcerpt, Report } from './report';
import type { Labels, Scope } from './schema';
import { blockAt, startOf } from './text';

/** From the most specific to the most general. */
export const SCOPES: readonly Scope[] = ['places', 'all-communities', 'whole-area'];

/** Sorts by scope, as in `SCOPES`: excerpts that name their places come first. Within one scope the order stays. */
export const byScope = <E extends { scope: Scope }>(excerpts: readonly E[]): E[] =>
  [...excerpts].sort((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope));

type Topics = Pick<Report, 'blocks'> & { labels: Labels; excerpts: QuotedExcerpt[] };

/** Excerpts whose words are on this page. */
export const ownExcerpts = ({ excerpts, blocks }: Pick<Topics, 'excerpts' | 'blocks'>): QuotedExcerpt[] =>
  excerpts.filter(({ spans }) => blockAt(blocks, startOf(spans)) !== undefined);

export type Topic = Labels['topics'][number] & { excerpts: QuotedExcerpt[] };

/** Topics of the excerpts on this page, in the order of `site.json`. */
export function topicsOnPage({ blocks, labels, excerpts }: Topics): Topic[] {
  const own = ownExcerpts({ excerpts, blocks });
  return labels.topics
    .map((topic) => ({ ...topic, excerpts: byScope(own.filter((excerpt) => excerpt.topic === topic.id)) }))
    .filter((topic) => topic.excerpts.length > 0);
}

/** Topics that a reader can choose: not those that only captions are about. */
export const topicsOf = (report: Topics): Topic[] =>
  topicsOnPage(report).filter((topic) => topic.excerpts.some(({ spans }) => blockAt(report.blocks, startOf(spans))?.kind !== 'caption'));
