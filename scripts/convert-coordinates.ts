/** Moves the coordinates in the files of a folder of facts and leaves everything else in them unchanged. */
import { parseTree, type Node } from 'jsonc-parser';
import { fromDatum, type ChineseDatum } from '../src/lib/geography/datum';
import { nodesOf } from '../src/lib/report/json';
import type { LngLat } from '../src/lib/report/schema';

/** Files that hold coordinates. */
export const PLACED = ['site.json', 'places.json', 'streets.json', 'context.json'] as const;

type Pair = { lon: Node; lat: Node };

/** Decimals of a degree: 0.1 m. */
const DECIMALS = 6;

/** Fields with two numbers that are not a position. */
const RANGES: readonly unknown[] = ['bearing', 'kilometres'];

const isNumber = (node: Node | undefined): node is Node => node?.type === 'number';

/** The pairs of numbers that are positions: points, bends of lines, corners of boxes, street nodes. */
function pairsOf(tree: Node): Pair[] {
  return nodesOf(tree).flatMap((node): Pair[] => {
    if (node.type === 'array') {
      if (RANGES.includes(node.parent?.children?.[0]?.value)) return [];
      const [a, b, c, d, ...more] = node.children ?? [];
      if (more.length > 0 || !isNumber(a) || !isNumber(b)) return [];
      if (isNumber(c) && isNumber(d))
        return [
          { lon: a, lat: b },
          { lon: c, lat: d }
        ];
      return c ? [] : [{ lon: a, lat: b }];
    }
    if (node.type !== 'object') return [];
    const valueOf = (key: string): Node | undefined => node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
    const [lon, lat] = [valueOf('lon'), valueOf('lat')];
    return isNumber(lon) && isNumber(lat) ? [{ lon, lat }] : [];
  });
}

/** The same JSON with every position moved from `datum` to WGS-84, and the number of positions. */
export function converted(json: string, datum: ChineseDatum): { json: string; positions: number } {
  const tree = parseTree(json);
  const pairs = tree ? pairsOf(tree) : [];
  const edits = pairs.flatMap(({ lon, lat }) => {
    const moved = fromDatum([lon.value, lat.value] as LngLat, datum);
    return [lon, lat].map((node, axis) => ({ node, words: String(Number((moved[axis] ?? 0).toFixed(DECIMALS))) }));
  });
  // From the last to the first, so that earlier offsets stay valid.
  const text = edits
    .toSorted((a, b) => b.node.offset - a.node.offset)
    .reduce((all, { node, words }) => all.slice(0, node.offset) + words + all.slice(node.offset + node.length), json);
  return { json: text, positions: pairs.length };
}
