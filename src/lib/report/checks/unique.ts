/** No id occurs twice in one list. */
import type { Geo } from '../parse';
import type { Problem } from '../problems';

export function checkUnique({ site, report, honours, places, streets, context }: Geo): Problem[] {
  const lists: [file: string, name: string, entries: readonly { id: string }[]][] = [
    ['site.json', 'topic', site.topics],
    ['site.json', 'role', site.roles],
    ['site.json', 'level', site.levels],
    ['site.json', 'credit', site.credits],
    ['site.json', 'about', site.about],
    ['report.json', 'excerpt', report.excerpts],
    ['report.json', 'reconciliation', report.reconciliation],
    ['honours.json', 'honour', honours.honours],
    ['places.json', 'place', places.places],
    ['streets.json', 'node', streets.nodes],
    ['streets.json', 'road', streets.roads],
    ['context.json', 'landmark', context.landmarks],
    ['context.json', 'community', context.communities],
    ['context.json', 'water', context.water],
    ['context.json', 'station', context.stations],
    ['context.json', 'line', context.lines]
  ];
  return lists.flatMap(([file, name, entries]) => {
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const { id } of entries) (seen.has(id) ? repeated : seen).add(id);
    return [...repeated].map((id) => ({ file, entry: `${name} "${id}"`, message: 'stands twice: ids are unique' }));
  });
}
