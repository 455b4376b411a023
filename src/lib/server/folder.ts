/** Reads the folder of facts: the only module that knows where the files are. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames, type Files } from '../report/parse';
import { formatProblem } from '../report/problems';
import { readReport, type Reading } from '../report/read';
import type { Atlas } from '../report/report';

/** The folder of the site's report. */
export const FOLDER = process.env['GEO_DIR'] ?? 'geo';

/** The files of facts in `folder`. Throws one sentence that lists all missing or empty files. */
export function filesIn(folder: string): Files {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new Error(`${folder} is not there: name the folder that holds the facts`);
  if (!found.isDirectory()) throw new Error(`${folder} is a file: name the folder that holds the facts`);
  const missing = fileNames.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) throw new Error(`${folder} is no folder of facts: it has no ${missing.join(', ')}`);
  const files = Object.fromEntries(fileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) as Files;
  const empty = fileNames.filter((name) => files[name].trim() === '');
  if (empty.length > 0) throw new Error(`${empty.map((name) => join(folder, name)).join(', ')}: there is nothing in it`);
  return files;
}

/** Reads and checks the facts in `folder`. Throws when a file cannot be read. */
export function readFolder(folder: string): Reading {
  const files = filesIn(folder);
  const bytes = readFileSync(join(folder, 'report.txt'));
  return readReport(files, createHash('sha256').update(bytes).digest('hex'), translationsIn(join(folder, 'translations')));
}

/** Translations of the report by language tag: `en.json` is English. There may be none. */
function translationsIn(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return Object.fromEntries(names.map((name) => [name.slice(0, -'.json'.length), readFileSync(join(folder, name), 'utf8')]));
}

/** The report of `folder`, or an error that lists everything that is wrong with it. */
export function reportOf(folder: string): Atlas {
  const reading = readFolder(folder);
  if ('report' in reading) return reading.report;
  throw new Error(['The facts are not in order:', ...reading.problems.map((problem) => formatProblem(problem, folder))].join('\n'));
}
