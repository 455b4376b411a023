/**
 * `npm test`: runs every check of the project, also after one has failed, and ends with one line: `N passed, N failed, N skipped`. Checks
 * of the code and builds run side by side, then the tests of the built sites. `TEST_ALL=1` (`npm run test:all`) adds what only a release
 * needs: every combination of language, theme and size, and every place on the live map.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { ENGINES, missing } from '../tests/engines/engine.ts';
import { helpIfAsked } from './command.ts';

type Count = {
  passed: number;
  failed: number;
  skipped: string[];
  /** What failed, by name and with its message: repeated at the end, for readers who see only the last lines. */
  failures: string[];
  seconds?: Record<string, number>;
};
/** `count` reads how many tests passed and failed; a step without it counts as one test. */
type Step = { name: string; command: string; env?: Record<string, string>; count?: () => Count };

helpIfAsked(`npm test, npm run test:all
Runs every check of the project; the last line counts what passed, failed and was skipped.`);

const reports = 'test-results';
/** A report that has nothing in common with ours: its site passes the tests that hold for any report. */
const another = { GEO_DIR: 'tests/fixtures/harbour', BUILD_DIR: `${reports}/harbour` };
/** A generated report that is long enough to be read in parts. */
const long = { GEO_DIR: `${reports}/long-geo`, BUILD_DIR: `${reports}/long` };

const unit = (project: string): Step => {
  const file = `${reports}/${project}.json`;
  const command = `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${file}`;
  return { name: `${project} tests`, command, count: () => countUnit(file) };
};
const browser = (of: string, env: Record<string, string> = {}): Step => {
  const file = `${reports}/browser-${of}.json`;
  return {
    name: `browser tests of ${of} report`,
    command: 'playwright test --reporter=list,json',
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    count: () => countBrowser(file)
  };
};

const enginesReport = `${reports}/engines.json`;
/** Most tests drive Chromium, so the small suite runs in it only for a release, or if no other engine is installed (decision 029). */
const isInstalled = await Promise.all(ENGINES.map(async (name) => name !== 'chromium' && (await missing(name)) === null));
const engines = process.env['TEST_ALL'] || !isInstalled.includes(true) ? ENGINES : ENGINES.filter((name) => name !== 'chromium');

/** A larger young generation saves the garbage collector about a tenth of the time in programs that read every file. */
const roomy = { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=128`.trim() };
/** The longest steps first, so that none of them is left for the end. */
const checks: Step[] = [
  unit('unit'),
  // Not `npm run check`: it would let Kit rewrite its generated files while builds use them.
  { name: 'types', command: 'svelte-check --fail-on-warnings', env: roomy },
  { name: 'form', command: 'prettier --check .', env: roomy },
  { name: 'rules', command: 'eslint --max-warnings 0 .', env: roomy },
  { name: 'facts', command: 'npm run check:geo' }
];
/** A release is tested with the files that will be served; other runs may have larger `.br` files. */
const quick = process.env['TEST_ALL'] ? undefined : { QUICK_BUILD: '1' };
/** One after another, because they share `.svelte-kit/`. Our own report is built last, so that its files stay there. */
const builds: Step[] = [
  { name: 'build of another report', command: 'npm run build', env: { ...another, ...quick } },
  { name: 'a long report', command: `tsx tests/long-report.ts ${long.GEO_DIR}` },
  { name: 'build of a long report', command: 'npm run build', env: { ...long, ...quick } },
  { name: 'build, as files and as a server', command: 'npm run build', env: { ADAPTER: 'all', ...quick } },
  unit('site')
];
const sites: Step[] = [
  browser('this'),
  browser('another', another),
  browser('a long', long),
  {
    name: `small suite in ${engines.join(', ')}`,
    command: `playwright test -c tests/engines/playwright.config.ts ${engines.map((name) => `--project=${name}`).join(' ')} --reporter=list,json`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: enginesReport },
    count: () => countBrowser(enginesReport)
  }
];

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
};

function countUnit(file: string): Count {
  const { numPassedTests, numFailedTests, testResults } = read<VitestReport>(file);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.filter(({ status }) => status === 'skipped' || status === 'pending').map(({ fullName }) => fullName);
  const failures = [
    ...tests
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`),
    // A file that failed before its tests began has its own message.
    ...testResults.filter(({ message }) => message).map(({ name, message }) => `${name}\n${message}`)
  ];
  return { passed: numPassedTests, failed: numFailedTests, skipped, failures };
}

type Suite = {
  title: string;
  file: string;
  suites?: Suite[];
  specs?: { title: string; tests: { status: string; results: { duration: number; errors: { message?: string }[] }[] }[] }[];
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[] };

function countBrowser(file: string): Count {
  const { stats, suites } = read<PlaywrightReport>(file);
  const skipped: string[] = [];
  const failures: string[] = [];
  const seconds: Record<string, number> = {};
  const visit = (suite: Suite, path: string[]): void => {
    for (const { title, tests } of suite.specs ?? [])
      for (const { status, results } of tests) {
        const name = [...path, title].join(' › ');
        if (status === 'skipped') skipped.push(name);
        for (const { message } of results.flatMap(({ errors }) => errors)) failures.push(`${name}\n${message ?? ''}`);
        seconds[suite.file] = (seconds[suite.file] ?? 0) + results.reduce((sum, { duration }) => sum + duration / 1000, 0);
      }
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
  };
  for (const suite of suites) visit(suite, [suite.title]);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped, failures, seconds };
}

const total: Count = { passed: 0, failed: 0, skipped: [], failures: [], seconds: {} };
const broken: string[] = [];
const clock: [name: string, seconds: number][] = [];

/** Runs a command. Its output is printed when it has ended, so that outputs of parallel steps do not mix; `live`: printed as it comes. */
function execute(command: string, own: Record<string, string>, live: boolean): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, FORCE_COLOR: '0', ...own };
    const child = spawn(command, { shell: true, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'], env });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => output.push(data));
    child.once('close', (code) => done({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
}

/** A step that fails counts as at least one failure, even if it wrote no report. */
async function run({ name, command, env = {}, count }: Step, live: boolean): Promise<void> {
  const begun = performance.now();
  if (live) console.log(`\n── ${name}`);
  const { ok, output } = await execute(command, env, live);
  const seconds = Math.round((performance.now() - begun) / 1000);
  clock.push([name, seconds]);
  if (!live) console.log(`\n── ${name}: ${ok ? 'in order' : 'FAILED'}, ${seconds} s\n${ok ? '' : output}`);
  let counted: Count = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], failures: [] };
  try {
    if (count) counted = count();
  } catch {
    counted = { passed: 0, failed: 1, skipped: [], failures: [] };
  }
  total.passed += counted.passed;
  total.failed += ok ? counted.failed : Math.max(1, counted.failed);
  total.skipped.push(...counted.skipped);
  total.failures.push(...counted.failures.map((failure) => `${name}: ${failure.slice(0, 2000)}`));
  Object.assign(total.seconds ?? {}, counted.seconds);
  if (!ok || counted.failed > 0) broken.push(name);
}

async function inTurn(steps: readonly Step[], live = false): Promise<void> {
  for (const step of steps) await run(step, live);
}

/** Runs the remaining steps one after another. Two calls of it make two workers. */
async function takeFrom(steps: Step[]): Promise<void> {
  for (let step = steps.shift(); step; step = steps.shift()) await run(step, false);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

const begun = performance.now();
// Both workers need SvelteKit's generated types, and each would generate them otherwise.
await execute('svelte-kit sync', {}, false);
// When the builds are done, their worker helps with the remaining checks.
await Promise.all([takeFrom(checks), inTurn(builds).then(() => takeFrom(checks))]);
await inTurn(sites, true);

console.log(`\n${Math.round((performance.now() - begun) / 1000)} s: ${clock.map(([name, seconds]) => `${name} ${seconds}`).join(', ')}`);
const slowest = Object.entries(total.seconds ?? {})
  .sort(([, a], [, b]) => b - a)
  .slice(0, 10);
console.log(`slowest files, seconds of tests: ${slowest.map(([file, seconds]) => `${file} ${Math.round(seconds)}`).join(', ')}`);
for (const failure of total.failures) console.log(`\n✗ ${stripVTControlCharacters(failure)}\n`);
if (broken.length > 0) console.log(`failed: ${broken.join(', ')}`);
for (const name of total.skipped) console.log(`skipped: ${name}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
