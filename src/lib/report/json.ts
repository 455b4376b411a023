/** JSON with the positions of its parts, so that problems can be reported with their line. */
import { parse, visit, type Node, type ParseError } from 'jsonc-parser';

export const lineAtOffset = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The line where a text stops being valid JSON; the last line if it ends too early. */
export function syntaxLine(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return lineAtOffset(text, errors[0]?.offset ?? text.trimEnd().length);
}

/** A node and all below it, in the order of the file. */
export function nodesOf(node: Node | undefined): Node[] {
  const nodes: Node[] = [];
  const visit = (one: Node): void => {
    nodes.push(one);
    one.children?.forEach(visit);
  };
  if (node) visit(node);
  return nodes;
}

/** Keys that occur twice in one object, with the line of the later one. */
export function repeatedKeys(text: string): { key: string; line: number }[] {
  const repeated: { key: string; line: number }[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key)) repeated.push({ key, line: lineAtOffset(text, offset) });
      keys?.add(key);
    }
  });
  return repeated;
}
