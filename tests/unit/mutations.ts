/** Changes one character in a folder of facts, and tells the result. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { readReport } from '../../src/lib/report/read';
import { fileNames, type Files } from '../../src/lib/report/parse';
import type { Problem } from '../../src/lib/report/problems';
import type { Atlas } from '../../src/lib/report/report';

export type Folder = { files: Record<string, string> };
export type Mutation = { file: string; offset: number; text: string; said: string };
/** `missed`: nothing was reported, although the field can be checked. */
export type Outcome = { kind: 'caught'; problems: Problem[] } | { kind: 'harmless'; field: string } | { kind: 'missed'; why: string };

/** Everything in a folder that the build reads. */
export function folderOf(path: string): Folder {
  const translations = readdirSync(path).includes('translations')
    ? readdirSync(`${path}/translations`).map((name) => `translations/${name}`)
    : [];
  return { files: Object.fromEntries([...fileNames, ...translations].map((name) => [name, readFileSync(`${path}/${name}`, 'utf8')])) };
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One character replaced, removed or inserted, taken from the same file. */
export function mutate({ files }: Folder, next: () => number): Mutation {
  const names = Object.keys(files);
  const file = names[Math.floor(next() * names.length)] ?? '';
  const characters = [...(files[file] ?? '')];
  const offset = Math.floor(next() * characters.length);
  const before = characters[offset] ?? '';
  const other = characters[Math.floor(next() * characters.length)] ?? '';
  const how = Math.floor(next() * 3);
  const after = how === 0 ? (other === before ? 'x' : other) : how === 1 ? '' : before + other;
  characters[offset] = after;
  const line = characters.slice(0, offset).filter((one) => one === '\n').length + 1;
  return { file, offset, text: characters.join(''), said: `${file}:${line}: ${JSON.stringify(before)} to ${JSON.stringify(after)}` };
}

/** The folder as the build reads it: a report, or its problems. */
export function read({ files }: Folder) {
  const facts = Object.fromEntries(fileNames.map((name) => [name, files[name] ?? ''])) as Files;
  const translations = Object.entries(files).flatMap(([name, json]): [string, string][] => {
    const [, language] = /^translations\/(.*)\.json$/.exec(name) ?? [];
    return language ? [[language, json]] : [];
  });
  return readReport(facts, createHash('sha256').update(facts['report.txt']).digest('hex'), Object.fromEntries(translations));
}

export function atlasOf(folder: Folder): Atlas {
  const reading = read(folder);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.report;
}

/** Paths where two values differ, like `places.3.basis.zh`; lists of different length differ as a whole. */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [path];
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [path];
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].flatMap((key) => differences(x[key], y[key], path ? `${path}.${key}` : key));
}

/** Derived values: computed from sentences of a translation, or from the streets. */
const MADE = [/^excerpts\.\d+\.translation\.\w+$/, /^network\./];

export function judge(folder: Folder, original: Atlas, { file, text }: Mutation, free: readonly RegExp[]): Outcome {
  const reading = read({ files: { ...folder.files, [file]: text } });
  if ('problems' in reading) {
    const names = reading.problems.filter((problem) => problem.file === file || `${problem.entry} ${problem.message}`.includes(file));
    return names.length > 0
      ? { kind: 'caught', problems: names }
      : { kind: 'missed', why: `no problem names ${file}: ${JSON.stringify(reading.problems[0])}` };
  }
  if (file === 'report.txt') return { kind: 'missed', why: 'the text is another' };
  const [one, ...more] = differences(JSON.parse(folder.files[file] ?? ''), JSON.parse(text));
  // Derived values, like the words of excerpts, change together with their field; nothing else may.
  const changed = differences(original, reading.report);
  if (one === undefined)
    return changed.length === 0 ? { kind: 'harmless', field: `${file} between entries` } : { kind: 'missed', why: changed.join() };
  const field = `${file} ${one.replaceAll(/\.\d+(?=\.|$)/g, '[]')}`;
  if (more.length > 0) return { kind: 'missed', why: `${field} and ${more.join()}` };
  if (!free.some((known) => known.test(field))) return { kind: 'missed', why: field };
  const made = changed.filter((path) => !MADE.some((parts) => parts.test(path)));
  return made.length <= 1 ? { kind: 'harmless', field } : { kind: 'missed', why: `${field} changes ${changed.join()}` };
}
