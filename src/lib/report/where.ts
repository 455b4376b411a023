/** Finds the line of its file that a problem is about: that of the entry, or within the entry that of the words quoted in the message. */
import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser';
import { lineAtOffset, nodesOf } from './json';
import type { Problem } from './problems';

/** Lines by file; a file that is not valid JSON is not searched. */
export function withLine(problem: Problem, text: string | undefined): Problem {
  const tree = problem.line === undefined && text !== undefined ? parseTree(text) : undefined;
  if (!tree || text === undefined) return problem;
  const entry = problem.path ? atPath(tree, [...problem.path]) : entryOf(tree, problem.entry, problem.message.startsWith('stands twice'));
  return { ...problem, line: lineAtOffset(text, (quotedIn(entry, problem) ?? findNodeAtLocation(entry, ['id']) ?? entry).offset) };
}

/** The node at the path, or the nearest existing node above it. */
function atPath(tree: Node, path: (string | number)[]): Node {
  for (let rest = path; rest.length > 0; rest = rest.slice(0, -1)) {
    const node = findNodeAtLocation(tree, rest);
    if (node) return node;
  }
  return tree;
}

/** The node that the words of a message name, e.g. `place "an-id"`, `remarks[2]`, `title`; the whole file if nothing is found. */
function entryOf(tree: Node, entry: string, isLater: boolean): Node {
  const [, list, index] = /^(\w+)\[(\d+)\]$/.exec(entry) ?? [];
  if (list !== undefined) return atPath(tree, [list, Number(index)]);
  const [, honour, community] = /^award of "(.*)" to "(.*)"$/.exec(entry) ?? [];
  if (honour !== undefined) return last(objects(tree, { honour, community }), isLater) ?? tree;
  const [, kind, id] = /^(?:(\w+) )?"(.*)"$/.exec(entry) ?? [];
  if (id === undefined) return findNodeAtLocation(tree, [entry.split(' ')[0] ?? '']) ?? equalTo(tree, entry) ?? tree;
  const among = (kind && findNodeAtLocation(tree, [LISTS[kind] ?? `${kind}s`])) || tree;
  return findNodeAtLocation(among, [id]) ?? last(objects(among, { id }), isLater) ?? tree;
}

/** Lists whose name is not the plural of its entries. */
const LISTS: Record<string, string> = {
  community: 'communities',
  about: 'about',
  reconciliation: 'reconciliation',
  water: 'water'
};

const last = (nodes: Node[], isLater: boolean): Node | undefined => (isLater ? nodes.at(-1) : nodes[0]);

/** Objects that contain these values. */
const objects = (tree: Node, values: Record<string, string | undefined>): Node[] =>
  nodesOf(tree).filter(
    (node) => node.type === 'object' && Object.entries(values).every(([key, value]) => findNodeAtLocation(node, [key])?.value === value)
  );

/** The list that is written like this: `[10, 50, 11, 51]`. */
const equalTo = (tree: Node, entry: string): Node | undefined =>
  nodesOf(tree).find((node) => node.type === 'array' && JSON.stringify(getNodeValue(node)) === entry.replaceAll(', ', ','));

/** The first of the quoted words that the entry contains, as a value or as a key. */
function quotedIn(entry: Node, { message, path }: Problem): Node | undefined {
  if (path) return undefined;
  const nodes = nodesOf(entry).filter(({ type }) => type === 'string');
  const quoted = [...message.matchAll(/“([^”]*(?:“[^”]*”[^”]*)*)”|"([^"]+)"/g)].map(([, words, plain]) => words ?? plain);
  return quoted.flatMap((words) => nodes.find(({ value }) => value === words) ?? []).at(0);
}
