/**
 * The inputs of a build. They are recorded in the folder of the finished site, so that `npm start` never serves a site made from another
 * report, other facts, code or settings. Only hashes are recorded, no paths of this machine.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { geo, root } from './report.js';

const FILE = '.build-record.json';
const CODE = ['src', 'static', 'vite', 'deploy', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** @typedef {{ folder: string, facts: string, code: string, settings: string }} BuildRecord */

/** @param {(string | Buffer)[]} parts */
function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length} `).update(part);
  return sum.digest('hex');
}

/**
 * Names and hashes of all files below `folder`, or of the file at `path` in it, in the order of their names. Tests and
 * texts about the files are no part of a site.
 * @param {string} folder
 * @param {string} [path]
 * @returns {string[]}
 */
function contents(folder, path = '') {
  const at = join(folder, path);
  if (!existsSync(at) || /\.(test\.ts|md)$/.test(path)) return [];
  if (!statSync(at).isDirectory()) return [path, hash([readFileSync(at)])];
  return readdirSync(at)
    .sort()
    .flatMap((name) => contents(folder, join(path, name)));
}

/** Settings that a build reads: their names begin with one of these. */
const settings = () =>
  Object.entries(process.env)
    .filter(([name]) => name.startsWith('PUBLIC_'))
    .sort()
    .flat()
    .map(String);

/**
 * What a build made now would be made from.
 * @returns {BuildRecord}
 */
export const currentRecord = () => ({
  folder: hash([geo]),
  facts: hash(contents(geo)),
  code: hash(CODE.flatMap((path) => contents(root, path))),
  settings: hash(settings())
});

/**
 * Writes what the site in `folder` was made from. The last step of a build: one that was stopped half way has no record.
 * @param {string} folder
 * @param {BuildRecord} record as it was when the build began
 */
export function writeRecord(folder, record) {
  writeFileSync(join(resolve(root, folder), FILE), `${JSON.stringify(record, null, 2)}\n`);
}

/** @type {Record<keyof BuildRecord, string>} */
const REASONS = {
  folder: 'it was made from another report',
  facts: 'the facts have changed since',
  code: 'the code has changed since',
  settings: 'it was made with other settings (PUBLIC_…)'
};

/**
 * Why the site in `folder` has to be rebuilt; null if it is up to date.
 * @param {string} folder
 * @returns {string | null}
 */
export function whyStale(folder) {
  const path = join(resolve(root, folder), FILE);
  if (!existsSync(path)) return 'it is not there, or its build was not finished';
  const [was, is] = [/** @type {BuildRecord} */ (JSON.parse(readFileSync(path, 'utf8'))), currentRecord()];
  const [reason] = /** @type {(keyof BuildRecord)[]} */ (Object.keys(REASONS)).filter((part) => was[part] !== is[part]);
  return reason ? REASONS[reason] : null;
}
