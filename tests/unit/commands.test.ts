/** All commands: `--help` explains them, and unreadable input is reported in a sentence, with exit code 2. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, line]): [string, string][] => {
  const script = /tsx (\S+\.ts)/.exec(line)?.[1];
  return script ? [[name, script]] : [];
});

it.each(commands)('npm run %s -- --help', (name, script) => {
  expect(commands.length).toBeGreaterThan(10);
  const { status, stdout, stderr } = run(script, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(name === 'start' || name.startsWith('test') ? /^npm (run )?(start|test)/ : `npm run ${name}`);
});

describe.each(['check-geo', 'annotate', 'convert'])('%s', (name) => {
  const more = name === 'convert' ? ['--from', 'gcj02'] : [];
  const told = (path: string) => {
    const { status, stdout, stderr } = run(`scripts/${name}.ts`, path, ...more);
    return { status, stdout, lines: stderr.trim().split('\n') };
  };

  it('says in one sentence, with exit code 2, what it cannot read', () => {
    const text = join(folder, `${name}.txt`);
    writeFileSync(text, 'A text.');
    const partly = join(folder, `${name}-partly`);
    cpSync('tests/fixtures/small', partly, { recursive: true });
    rmSync(join(partly, 'honours.json'));
    const empty = join(folder, `${name}-empty`);
    cpSync('tests/fixtures/small', empty, { recursive: true });
    writeFileSync(join(empty, 'places.json'), '\n');
    const said = (sentence: string) => ({ status: 2, stdout: '', lines: [sentence] });
    expect(told(join(folder, 'nowhere'))).toEqual(said(`${join(folder, 'nowhere')} is not there: name the folder that holds the facts`));
    expect(told(text)).toEqual(said(`${text} is a file: name the folder that holds the facts`));
    expect(told(partly)).toEqual(said(`${partly} is no folder of facts: it has no honours.json`));
    expect(told(empty)).toEqual(said(`${join(empty, 'places.json')}: there is nothing in it`));
  });
});

it('a build ends with what is wrong with the facts, and not with lines of code', () => {
  const wrong = join(folder, 'wrong');
  cpSync('tests/fixtures/small', wrong, { recursive: true });
  writeFileSync(join(wrong, 'report.json'), readFileSync(join(wrong, 'report.json'), 'utf8').replace('天气晴好', '天气晴朗'));
  const build = (GEO_DIR: string) => {
    const env = { ...process.env, GEO_DIR, BUILD_DIR: join(folder, 'build'), VITEST: '' };
    const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { encoding: 'utf8', env });
    return { status, told: stderr, last: stderr.trim().split('\n').at(-1), isStack: /^\s+at /m.test(stderr) };
  };
  expect(build(wrong)).toEqual({
    status: 1,
    last: `1 problem in ${wrong}`,
    told: expect.stringContaining(
      `${wrong}/report.json:13: remarks[0]: “天气晴朗。” is not in report.txt; nearest: “天气晴好。” at line 7`
    ),
    isStack: false
  });
  expect(build(join(folder, 'nowhere'))).toMatchObject({
    status: 2,
    last: expect.stringContaining('there is no report.txt'),
    isStack: false
  });
});

it('new-report says what it cannot start from', () => {
  const told = (...args: string[]) => {
    const { status, stderr } = run('scripts/new-report.ts', ...args);
    return [status, stderr.trim()];
  };
  const text = join(folder, 'text.txt');
  writeFileSync(text, ' \n');
  expect(told(join(folder, 'no.txt'), join(folder, 'new'))).toEqual([2, `${join(folder, 'no.txt')} is not there`]);
  expect(told(folder, join(folder, 'new'))).toEqual([2, `${folder} is a folder: name the text file`]);
  expect(told(text, join(folder, 'new'))).toEqual([2, `${text} holds no text`]);
  expect(told('tests/fixtures/small/report.txt', text)).toEqual([2, `${text} is a file: name a folder that is not there yet`]);
});
