/** `npm start` serves what a build would make now, or says why it builds anew. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { nameOf } from '../../vite/report.js';

const folder = mkdtempSync(join(tmpdir(), 'build-record-'));
const [one, other, site, commands] = ['one', 'other', 'site', 'commands'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string
];

/** An `npm` that builds nothing and says that it was called. */
beforeAll(() => {
  for (const report of [one, other]) cpSync('tests/fixtures/small', report, { recursive: true });
  for (const made of [site, commands]) mkdirSync(made);
  writeFileSync(join(commands, 'npm'), '#!/bin/sh\necho "npm $*"\nexit 3\n');
  chmodSync(join(commands, 'npm'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PUBLIC_|GEO_DIR|BUILD_DIR)/.test(name)));
const run = (args: string[], env: Record<string, string>) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...args], { encoding: 'utf8', env: { ...clean, ...env } });

/** As a build of `report` leaves the folder of the site. */
function built(report: string, env: Record<string, string> = {}): void {
  const code = `import('./vite/build-record.js').then(({ currentRecord, writeRecord }) => writeRecord(${JSON.stringify(site)}, currentRecord()))`;
  expect(run(['-e', code], { GEO_DIR: report, ...env })).toMatchObject({ status: 0 });
}

/** `npm start`, with an `npm run build` that only says that it was asked to. */
const start = (report: string, env: Record<string, string> = {}) =>
  run(['scripts/serve.ts'], {
    GEO_DIR: report,
    BUILD_DIR: site,
    ...env,
    PATH: `${commands}${delimiter}${process.env['PATH'] ?? ''}`
  });

describe('npm start says why a site has to be built anew', () => {
  it('where there is none, or its build was stopped', () => {
    const { status, stdout } = start(one);
    expect(stdout).toMatch(/is built anew: it is not there, or its build was not finished\.\n[^]*npm run build/);
    expect(status).toBe(3);
  });

  it('of another report, though that has the same facts', () => {
    built(one);
    expect(start(other).stdout).toContain('it was made from another report');
  });

  it('where the facts have changed', () => {
    built(other);
    const file = join(other, 'site.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('小镇', '大镇'));
    expect(start(other).stdout).toContain('the facts have changed since');
  });

  it('where the settings have changed', () => {
    built(one, { PUBLIC_SITE_URL: 'https://example.org/' });
    expect(start(one).stdout).toContain('it was made with other settings');
  });

  it('never, where there is no such report', () => {
    const { status, stderr, stdout } = start('/nope');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'GEO_DIR is "/nope": there is no report.txt in /nope. Name the folder that holds the facts, or leave GEO_DIR out.\n'
    );
    expect(stdout).toBe('');
  });

  it('and holds no folder of this machine', () => {
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
  const own = [`build-${process.pid}`, `watched-${process.pid}`];
  beforeAll(async () => {
    server = await createServer({ server: { middlewareMode: true, ws: false }, logLevel: 'silent' });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    for (const made of own) rmSync(made, { recursive: true, force: true });
  });

  it('does not look at folders of finished sites', async () => {
    const seen: string[] = [];
    const [finished = '', other = ''] = own;
    server.watcher.on('all', (_event, path) => seen.push(path));
    for (const made of own) mkdirSync(made, { recursive: true });
    // It takes a moment until everything is watched: both are written until one of them is seen.
    await expect
      .poll(
        () => {
          for (const made of own) writeFileSync(join(made, 'index.html'), String(performance.now()));
          return seen.some((path) => path.includes(other));
        },
        { timeout: 20_000, interval: 200 }
      )
      .toBe(true);
    expect(seen.filter((path) => path.includes(`${finished}/`))).toEqual([]);
  });
});
