/** Parses JSON text into the types of the schema, or lists every problem with its path and how to solve it. */
import * as v from 'valibot';
import { repeatedKeys, syntaxLine } from './json';
import type { Problem } from './problems';
import { ContextFile, HonoursFile, PlacesFile, ReportFile, SiteFile, StreetsFile } from './schema';

/** The contents of the folder of facts, by file name. */
export type Files = Record<(typeof fileNames)[number], string>;

export const fileNames = ['report.txt', 'site.json', 'report.json', 'honours.json', 'places.json', 'streets.json', 'context.json'] as const;

/** The parsed files, if all of them follow their schema. */
export type Geo = { [K in keyof ReturnType<typeof parseFiles>]: NonNullable<ReturnType<typeof parseFiles>[K]['value']> };

type Parsed<T> = { value?: T; problems: Problem[] };

/** Each file is checked on its own, so that problems in one do not hide those of others. */
export function parseFiles(files: Files) {
  return {
    site: parseFile('site.json', SiteFile, files['site.json']),
    report: parseFile('report.json', ReportFile, files['report.json']),
    honours: parseFile('honours.json', HonoursFile, files['honours.json']),
    places: parseFile('places.json', PlacesFile, files['places.json']),
    streets: parseFile('streets.json', StreetsFile, files['streets.json']),
    context: parseFile('context.json', ContextFile, files['context.json'])
  };
}

export function parseFile<const S extends v.GenericSchema>(file: string, schema: S, text: string): Parsed<v.InferOutput<S>> {
  if (text.startsWith('\ufeff'))
    return { problems: [{ file, entry: '', line: 1, message: 'begins with a byte order mark: save it as UTF-8 without one' }] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const line = syntaxLine(text);
    return { problems: [{ file, entry: '', line, message: `is not JSON: ${syntaxFault(error)} at line ${line}` }] };
  }
  // JSON.parse silently takes the later of two equal keys.
  const repeated = repeatedKeys(text).map(({ key, line }): Problem => ({
    file,
    entry: `"${key}"`,
    line,
    message: 'stands twice in one entry'
  }));
  const result = v.safeParse(schema, json);
  if (result.success) return { value: result.output, problems: repeated };
  const faults = result.issues.map((issue): Problem => {
    return { file, entry: entryOf(json, issue), message: cure(issue), path: pathOf(issue) };
  });
  return { problems: [...repeated, ...faults] };
}

const pathOf = ({ path }: v.BaseIssue<unknown>): (string | number)[] =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** `places[3] "an-id".confidence`: the path of an issue, with the id of the entry it lies in. */
function entryOf(json: unknown, issue: v.BaseIssue<unknown>): string {
  let path = '';
  let at = json;
  for (const { key } of issue.path ?? []) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[String(key)] : undefined;
    path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
    if (typeof key === 'number' && typeof at === 'object' && at !== null && 'id' in at) path += ` “${String(at.id)}”`;
  }
  return path;
}

function cure(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a known key: correct its spelling or remove it';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `is missing: ${ADD[keysOf(issue)] ?? 'add it'}`;
  return issue.message;
}

/** Hints for missing keys, where “add it” alone would not say which value to write. All other keys get “add it”. */
const ADD: Record<string, string> = {
  'excerpts.places': 'add the ids of the places it is about; "places": [] where its scope is all-communities or whole-area',
  'roads.smooth': 'add true to draw a curve through its nodes, false to draw straight lines from one to the next'
};

/** The keys of the path without the indices: `excerpts.places`. */
const keysOf = (issue: v.BaseIssue<unknown>): string =>
  pathOf(issue)
    .filter((key) => typeof key === 'string')
    .join('.');

/** The message of the JSON parser, without the position, which it does not always know. */
const syntaxFault = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/(?: in JSON)? at position \d+.*$/, '');
