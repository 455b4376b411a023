/** `npm test`: runs every check of the project, also after one has failed, and closes with one line: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

type Count = { passed: number; failed: number };
type VitestReport = { numPassedTests: number; numFailedTests: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };
/** `count` reads how many tests passed and failed; a step without it is itself the test. */
type Step = { name: string; command: string; env?: Record<string, string>; count?: () => Count };

const reports = 'test-results';
const unit = `${reports}/unit.json`;
const browser = `${reports}/browser.json`;
const general = `${reports}/another-report.json`;
/** A report so long that it is read in parts, made up for the tests. */
const long = { GEO_DIR: `${reports}/long-geo`, BUILD_DIR: `${reports}/long` };
const parts = `${reports}/long-report.json`;
/** A report with nothing in common with ours: its site passes the tests that any report has to pass. */
const another = { GEO_DIR: 'tests/fixtures/harbour', BUILD_DIR: `${reports}/harbour` };

const steps: Step[] = [
  { name: 'types', command: 'npm run check' },
  { name: 'facts', command: 'npm run check:geo' },
  { name: 'lint and formatting', command: 'npm run lint' },
  { name: 'unit tests', command: `npm run test:unit -- --reporter=default --reporter=json --outputFile.json=${unit}`, count: countUnit },
  { name: 'build as a server', command: 'npm run build', env: { ADAPTER: 'node' } },
  { name: 'build of another report', command: 'npm run build', env: another },
  { name: 'a long report', command: `tsx tests/long-report.ts ${long.GEO_DIR}` },
  { name: 'build of a long report', command: 'npm run build', env: long },
  { name: 'build', command: 'npm run build' },
  { name: 'browser tests', command: 'npm run test:browser -- --reporter=list,json', count: () => countBrowser(browser) },
  {
    name: 'browser tests of another report',
    command: 'npm run test:browser -- --reporter=list,json',
    env: { ...another, PLAYWRIGHT_JSON_OUTPUT_FILE: general },
    count: () => countBrowser(general)
  },
  {
    name: 'browser tests of a long report',
    command: 'npm run test:browser -- --reporter=list,json',
    env: { ...long, PLAYWRIGHT_JSON_OUTPUT_FILE: parts },
    count: () => countBrowser(parts)
  }
];

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function countUnit(): Count {
  const { numPassedTests, numFailedTests } = read<VitestReport>(unit);
  return { passed: numPassedTests, failed: numFailedTests };
}

function countBrowser(report: string): Count {
  const { expected, unexpected, flaky } = read<PlaywrightReport>(report).stats;
  return { passed: expected + flaky, failed: unexpected };
}

/** A step that ends badly counts as at least one failure, even if it never came to writing its report. */
function run({ name, command, env: own, count }: Step): Count {
  console.log(`\n── ${name}`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browser, ...own };
  const ok = spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const counted = count();
    return ok ? counted : { ...counted, failed: Math.max(1, counted.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

const total = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const step of steps) {
  const { passed, failed } = run(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(step.name);
}

if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
