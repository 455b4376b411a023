/** All commands: `--help` explains them, and unreadable input is reported in a sentence, with exit code 2. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Result = { status: number; stdout: string; stderr: string };

/** Results of command lines, in their order. */
const run = (lines: string[][]): Result[] => {
  const input = JSON.stringify(lines);
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/unit/run-commands.mjs'], { encoding: 'utf8', input });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Result[];
};

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, line]): [string, string][] => {
  const script = /tsx (\S+\.ts)/.exec(line)?.[1];
  return script ? [[name, script]] : [];
});

it('every command prints its usage with --help', () => {
  expect(commands.length).toBeGreaterThan(10);
  const results = run(commands.map(([, script]) => [script, '--help']));
  commands.forEach(([name], index) => {
    const words = name === 'start' || name.startsWith('test') ? /^npm (run )?(start|test)/ : `npm run ${name}`;
    expect(results[index], name).toEqual({ status: 0, stdout: expect.stringMatching(words), stderr: '' });
  });
});

it('commands that cannot read a folder say so in one sentence, with exit code 2', () => {
  const nowhere = join(folder, 'nowhere');
  const text = join(folder, 'a.txt');
  writeFileSync(text, 'A text.');
  const partly = join(folder, 'partly');
  cpSync('tests/fixtures/small', partly, { recursive: true });
  rmSync(join(partly, 'honours.json'));
  const empty = join(folder, 'empty');
  cpSync('tests/fixtures/small', empty, { recursive: true });
  writeFileSync(join(empty, 'places.json'), '\n');
  const sentences = {
    [nowhere]: `${nowhere} is not there: name the folder that holds the facts`,
    [text]: `${text} is a file: name the folder that holds the facts`,
    [partly]: `${partly} is no folder of facts: it has no honours.json`,
    [empty]: `${join(empty, 'places.json')}: there is nothing in it`
  };
  const cases = Object.entries(sentences).flatMap(([path, sentence]) =>
    [['check-geo'], ['annotate'], ['convert', '--from', 'gcj02']].map(([name, ...more]) => ({
      line: [`scripts/${name}.ts`, path, ...more],
      sentence
    }))
  );
  const results = run(cases.map(({ line }) => line));
  cases.forEach(({ line, sentence }, index) =>
    expect(results[index], line.join(' ')).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` })
  );
});

it('a build with faulty facts ends with the faults, not with a stack trace', () => {
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

it('new-report reports input it cannot use', () => {
  const [text, target] = [join(folder, 'text.txt'), join(folder, 'new')];
  writeFileSync(text, ' \n');
  const cases: [args: string[], sentence: string][] = [
    [[join(folder, 'no.txt'), target], `${join(folder, 'no.txt')} is not there`],
    [[folder, target], `${folder} is a folder: name the text file`],
    [[text, target], `${text} holds no text`],
    [['tests/fixtures/small/report.txt', text], `${text} is a file: name a folder that is not there yet`]
  ];
  const results = run(cases.map(([args]) => ['scripts/new-report.ts', ...args]));
  expect(results.map(({ status, stderr }) => [status, stderr.trim()])).toEqual(cases.map(([, sentence]) => [2, sentence]));
});

it('the server reports that there is nothing to serve', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', '--built'], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_DIR: join(folder, 'no-site') }
  });
  expect([status, stderr.trim()]).toEqual([2, `there is no site in ${join(folder, 'no-site')}/: npm run build`]);
});
