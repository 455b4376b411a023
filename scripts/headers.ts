/** Reads `_headers`, the file that tells Netlify and Cloudflare which headers to send: addresses, and indented below them their headers. */

export type Header = { name: string; value: string };
type HeaderRule = { path: string; headers: Header[] };

/** The rules of the file, in its order. Throws on a line it does not understand, naming it. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\/\S*$/.test(line)) {
      rules.push({ path: line, headers: [] });
      continue;
    }
    const { name, value } = /^\s+(?<name>[\w-]+):\s*(?<value>.*\S)\s*$/.exec(line)?.groups ?? {};
    const rule = rules.at(-1);
    if (!rule || name === undefined || value === undefined) throw new Error(`_headers, line ${index + 1}: cannot read "${line}"`);
    rule.headers.push({ name, value });
  }
  return rules;
}

/** Whether a rule applies to this path: `*` stands for anything, slashes included. */
function matches(rule: string, path: string): boolean {
  const [first = '', ...rest] = rule.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${[first, ...rest].join('.*')}$`).test(path);
}

/** The headers for a path (without its query). */
export const headersOf = (rules: readonly HeaderRule[], path: string): Header[] =>
  rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);

/** As hosts send them: values of several rules for the same header are joined by a comma. */
export const joined = (headers: readonly Header[]): Headers =>
  new Headers(headers.map(({ name, value }): [string, string] => [name, value]));
