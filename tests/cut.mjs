// Cuts every span of an export out of the report with independent code, and compares: node cut.mjs report.txt FILE.json
import { readFileSync } from 'node:fs';
const [text, json] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
const points = Array.from(text);
const pair = (span) => (Array.isArray(span) ? span : [span.start, span.end]);
const cut = (spans) => spans.map((span) => points.slice(...pair(span)).join('')).join('');
const found = [];
JSON.parse(json, (_, at) => {
  if (at?.quote !== undefined && at.spans) found.push([at.quote, cut(at.spans)]);
  if (Array.isArray(at) && at[0]?.exact !== undefined) found.push([at[0].exact, cut([at[1]])]);
  return at;
});
const wrong = found.filter(([quote, words]) => quote !== words);
process.stdout.write(JSON.stringify({ spans: found.length, wrong }));
