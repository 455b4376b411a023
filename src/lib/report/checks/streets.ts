/** The network is consistent: lines use existing nodes, every node is used, a closed road does not repeat its first node. */
import { reporter, type Problem } from '../problems';
import type { Streets } from '../schema';

export function checkStreets({ nodes, roads }: Streets): Problem[] {
  const { problems, report } = reporter('streets.json');
  const known = new Set(nodes.map(({ id }) => id));
  const used = new Set(roads.flatMap((road) => road.nodes));
  for (const { id } of nodes) if (!used.has(id)) report(`node "${id}"`, 'is used by no road');
  for (const { id, nodes: line, closed, segments } of roads) {
    const entry = `road "${id}"`;
    for (const node of new Set(line)) if (!known.has(node)) report(entry, `node "${node}" is not in streets.json`);
    const repeated = line.find((node, index) => node === line[index + 1]);
    if (repeated) report(entry, `node "${repeated}" follows itself`);
    const meets = line.length > 2 && line[0] === line.at(-1);
    if (closed && line.length < 3) report(entry, 'a ring needs three nodes or more');
    if (closed && meets) report(entry, 'is closed: leave out its last node, which repeats the first');
    if (!closed && meets) report(entry, 'ends where it begins: leave out the last node and say "closed": true');
    for (const { from, to } of segments)
      for (const node of [from, to]) if (!line.includes(node)) report(entry, `segment node "${node}" is not one of its nodes`);
  }
  return problems;
}
