/** `npm run bench`: see `options.ts`, and docs/decisions/019-benchmark.md for what the figures are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatted, speedPart, withPart } from './document';
import { missed, reached } from './goals';
import { parseOptions, USAGE, type Options } from './options';
import { pagesFor } from './pages';
import { PROFILES } from './profiles';
import type { Speed } from './result';
import { scalePart } from './scale/document';
import { measureScale, type Scale } from './scale/run';
import { measureSpeed } from './speed';
import { helpIfAsked } from '../scripts/command';

const DOCUMENT = 'docs/performance.md';
const RESULTS = 'docs/performance.json';

/** Only complete runs are saved; partial runs are just printed. */
const isWhole = ({ profiles, pages }: Options): boolean => profiles.length === PROFILES.length && pages.length === pagesFor('').length;

async function keep(name: 'speed' | 'scale', result: Speed | Scale, part: string): Promise<void> {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as object;
  writeFileSync(RESULTS, `${JSON.stringify({ ...results, [name]: result }, null, 2)}\n`);
  writeFileSync(DOCUMENT, await formatted(withPart(readFileSync(DOCUMENT, 'utf8'), name, part)));
}

const log = (line: string): void => console.error(line);

async function scale(options: Options): Promise<void> {
  const measured = await measureScale({ ...options, log }, (soFar) => keep('scale', soFar, scalePart(soFar)));
  console.log(options.json ? JSON.stringify(measured, null, 2) : scalePart(measured));
}

async function speed(options: Options): Promise<void> {
  const measured = await measureSpeed({ ...options, log });
  if (isWhole(options)) await keep('speed', measured, speedPart(measured));
  console.log(options.json ? JSON.stringify(measured, null, 2) : speedPart(measured));
  if (!options.check) return;
  for (const goal of missed(measured))
    console.error(`missed (${goal.profile}): ${goal.words}: ${reached(goal, measured.profiles)?.toFixed(2)}, not ≤ ${goal.limit}`);
  process.exitCode = missed(measured).length > 0 ? 1 : 0;
}

helpIfAsked(USAGE);
try {
  const options = parseOptions(process.argv.slice(2));
  await (options.scale ? scale(options) : speed(options));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
