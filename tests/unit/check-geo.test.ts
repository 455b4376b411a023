/** `npm run check:geo`, run in a shell. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'check-geo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (path: string) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-geo.ts', path], { encoding: 'utf8' });

it('reports that the facts are in order', () => {
  expect(check('geo')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^geo\/report\.txt:\d+: a page break is read on as “.+│.+”[^]*\ngeo is in order: \d+ places/)
  });
});

it('reports the file, the entry, the quote and the nearest match', () => {
  cpSync('geo', folder, { recursive: true });
  const file = join(folder, 'report.json');
  writeFileSync(file, readFileSync('geo/report.json', 'utf8').replace('为省级绿色社区', '为省级绿色小区'));
  const { status, stderr } = check(folder);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    `${folder}/report.json:161: excerpt "honours-green": “绿城百合社区为省级绿色小区” is not in report.txt; nearest: “绿城百合社区为省级绿色社区” at line 52`,
    `1 problem in ${folder}`
  ]);
});

it('has different exit codes for an unreadable folder and for faulty facts', () => {
  expect(check(join(folder, 'nowhere'))).toMatchObject({ status: 2, stderr: expect.stringContaining('is not there') });
});
