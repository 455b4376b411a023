/** `npm run bench`: see `options.ts`, and docs/decisions/019-benchmark.md for what the figures are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatted, speedPart, withPart } from './document';
import { missed, reached } from './goals';
import { parseOptions, USAGE, type Options } from './options';
import { pagesFor } from './pages';
import { PROFILES } from './profiles';
import type { Speed } from './result';
import { measureSpeed } from './speed';

export const DOCUMENT = 'docs/performance.md';
export const RESULTS = 'docs/performance.json';

/** A part of a run is for looking at; only a whole one is kept. */
const isWhole = ({ profiles, pages }: Options): boolean => profiles.length === PROFILES.length && pages.length === pagesFor('').length;

async function keep(speed: Speed): Promise<void> {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as object;
  writeFileSync(RESULTS, `${JSON.stringify({ ...results, speed }, null, 2)}\n`);
  writeFileSync(DOCUMENT, await formatted(withPart(readFileSync(DOCUMENT, 'utf8'), 'speed', speedPart(speed))));
}

async function main(options: Options): Promise<void> {
  const speed = await measureSpeed({ ...options, tell: (line) => console.error(line) });
  if (isWhole(options)) await keep(speed);
  console.log(options.json ? JSON.stringify(speed, null, 2) : speedPart(speed));
  if (!options.check) return;
  for (const goal of missed(speed))
    console.error(`missed (${goal.profile}): ${goal.words}: ${reached(goal, speed.profiles)?.toFixed(2)}, not ≤ ${goal.limit}`);
  process.exitCode = missed(speed).length > 0 ? 1 : 0;
}

try {
  await main(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
