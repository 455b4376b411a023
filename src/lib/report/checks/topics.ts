/** Warns of topics that no excerpt has: readers never see them. */
import type { Geo } from '../parse';
import type { Problem } from '../problems';

export function warnOfTopics({ site, report: { excerpts } }: Geo): Problem[] {
  // Without any excerpt no topic can be used yet.
  if (excerpts.length === 0) return [];
  const used = new Set(excerpts.map(({ topic }) => topic));
  return site.topics
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file: 'site.json',
      entry: `topic "${id}"`,
      message: 'is the topic of no excerpt: readers do not see it; give it to an excerpt or remove it'
    }));
}
