/** `npm start` serves an up-to-date build, or says why it builds again. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { nameOf } from '../../vite/report.js';
import config from '../../vite.config';

const folder = mkdtempSync(join(tmpdir(), 'build-record-'));
const [one, other, site, commands] = ['one', 'other', 'site', 'commands'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string
];

/** A fake `npm` that builds nothing and reports that it was called. */
beforeAll(() => {
  for (const report of [one, other]) cpSync('tests/fixtures/small', report, { recursive: true });
  for (const made of [site, commands]) mkdirSync(made);
  writeFileSync(join(commands, 'npm'), '#!/bin/sh\necho "npm $*"\nexit 3\n');
  chmodSync(join(commands, 'npm'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PUBLIC_|GEO_DIR|BUILD_DIR)/.test(name)));
const run = (args: string[], env: Record<string, string>) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...clean, ...env } });

/** The output of `code` with another report: the setting is read once from the environment, so this needs a new process. */
function within(code: string, report: string, env: Record<string, string> = {}): string {
  const script = `import { currentRecord, whyStale, writeRecord } from './vite/build-record.js'; const site = ${JSON.stringify(site)}; ${code}`;
  const { status, stdout, stderr } = run(['--input-type=module', '-e', script], { GEO_DIR: report, ...env });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.trim();
}
/** The folder of the site as a build of `report` leaves it. */
const built = (report: string, env?: Record<string, string>): string => within('writeRecord(site, currentRecord())', report, env);
/** The reason that `npm start` gives for building again. */
const why = (report: string): string => within('console.log(whyStale(site))', report);

/** `npm start`, with a fake `npm run build`. */
const start = (report: string) =>
  run(['--import', 'tsx', 'scripts/serve.ts'], {
    GEO_DIR: report,
    BUILD_DIR: site,
    PATH: `${commands}${delimiter}${process.env['PATH'] ?? ''}`
  });

describe('npm start says why it rebuilds the site', () => {
  it('when there is no site, or its build was interrupted', () => {
    const { status, stdout } = start(one);
    expect(stdout).toMatch(/is built anew: it is not there, or its build was not finished\.\n[^]*npm run build/);
    expect(status).toBe(3);
  });

  it('when the site is of another report, even with the same facts', () => {
    built(one);
    expect(why(one)).toBe('null');
    expect(why(other)).toBe('it was made from another report');
  });

  it('when the facts have changed', () => {
    built(other);
    const file = join(other, 'site.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('小镇', '大镇'));
    expect(why(other)).toBe('the facts have changed since');
  });

  it('when the settings have changed', () => {
    built(one, { PUBLIC_SITE_URL: 'https://example.org/' });
    expect(why(one)).toBe('it was made with other settings (PUBLIC_…)');
  });

  it('and does not rebuild when the report does not exist', () => {
    const { status, stderr, stdout } = start('/nope');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'GEO_DIR is "/nope": there is no report.txt in /nope. Name the folder that holds the facts, or leave GEO_DIR out.\n'
    );
    expect(stdout).toBe('');
  });

  it('and the record has no path of this machine', () => {
    built(one);
    expect(readFileSync(join(site, '.build-record.json'), 'utf8')).not.toContain(folder);
  });
});

it.each([
  ['/reports/harbour', 'harbour'],
  ['/reports/我的 报道', '我的-报道'],
  ['/reports/a b (2)', 'a-b-2'],
  ['/other/geo', 'other'],
  ['/news/…', 'news'],
  ['/', 'report']
])('a build of the report in %s is called %s', (path, name) => expect(nameOf(path)).toBe(name));

describe('the development server', () => {
  let server: ViteDevServer;
  // Not the project's own folder: its watcher needs half a minute to look through it while sites are built.
  const root = mkdtempSync(join(tmpdir(), 'watched-'));
  const own = ['build', 'build-other', 'watched'].map((name) => join(root, name));
  beforeAll(async () => {
    // Plugins are not needed for watching files, and start slowly.
    const { watch = null } = config.server ?? {};
    server = await createServer({ configFile: false, root, server: { middlewareMode: true, ws: false, watch }, logLevel: 'silent' });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('does not watch folders of built sites', async () => {
    const seen: string[] = [];
    const other = join(root, 'watched');
    server.watcher.on('all', (_event, path) => seen.push(path));
    for (const made of own) mkdirSync(made, { recursive: true });
    // Watching starts with a delay: both files are written until a change is noticed.
    await expect
      .poll(
        () => {
          for (const made of own) writeFileSync(join(made, 'index.html'), String(performance.now()));
          return seen.some((path) => path.includes(other));
        },
        { timeout: 60_000, interval: 200 }
      )
      .toBe(true);
    expect(seen.filter((path) => /\/build[^/]*\//.test(path))).toEqual([]);
  });
});
