/** `npm run new-report` and `npm run annotate`: from a plain text to a folder that is in order, and further. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import { guessOutline, languageOf, starter } from '../../scripts/starter';
import { adopt, idFor } from '../../scripts/adopt';
import { suggest } from '../../scripts/suggest';
import { readReport } from '../../src/lib/report/read';
import { reportOf } from '../../src/lib/server/folder';
import type { Files } from '../../src/lib/report/parse';
import type { PlacesFile, ReportFile } from '../../src/lib/report/schema';

const folder = mkdtempSync(join(tmpdir(), 'new-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { encoding: 'utf8' });
const harbour = readFileSync('tests/fixtures/harbour/report.txt', 'utf8');
/** The fields that only an editor can fill in. */
const filled = (site: string): string => site.replaceAll('""', '"Said by its editor."');
const problemsOf = (text: string, write = filled): { entry: string; message: string }[] => {
  const files = starter(text, languageOf(text));
  const reading = readReport({ ...files, 'site.json': write(files['site.json'] ?? '') } as Files, '');
  return 'problems' in reading ? reading.problems : [];
};

describe('a new folder', () => {
  test.each(['geo', 'tests/fixtures/harbour', 'tests/fixtures/small'])('made from the text of %s passes the check', (from) => {
    const text = readFileSync(`${from}/report.txt`, 'utf8');
    expect(problemsOf(text)).toEqual([]);
    // Ignoring blanks at the end of a line, where a page break separates two Latin words.
    expect(starter(text, 'en')['report.txt']!.replaceAll(/ +$/gm, '')).toBe(text.replaceAll(/ +$/gm, ''));
  });

  it('is not in order until its editor has filled in the empty entries', () => {
    const asked = (text: string) => problemsOf(text, (site) => site).map(({ entry, message }) => `${entry}: ${message}`);
    const shared = ['description', 'credits[0] “text”.text'];
    const told = (language: string, entries: string[]) => entries.map((entry) => `${entry}.${language}: is empty: write it`);
    expect(asked('雨季\n\n雨。')).toEqual(told('zh', shared));
    const singular = ['community', 'road', 'site'].map((role, index) => `roles[${index}] “${role}”.singular`);
    expect(asked('Rain\n\nIt rained.').toSorted()).toEqual(told('en', [...shared, ...singular]).toSorted());
  });

  it.each(['TODO', 'tbd.', '…', '???', '待补充', ' '])('is not in order with %j as description', (words) => {
    expect(problemsOf('Rain\n\nIt rained.', (site) => filled(site).replace(/Said by its editor\./, words))).toHaveLength(1);
  });

  it('passes the check for any text', () => {
    const words = fc.constantFrom(
      'A',
      'b',
      ' ',
      '. ',
      '。',
      '\n',
      '\n\n',
      '\r\n',
      '“',
      '”',
      '!',
      '🐦',
      '𠮷',
      'The same. ',
      '同一句。',
      '\t',
      '7'
    );
    const text = fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => {
        fc.pre(one.trim() !== '');
        // Some texts do not begin with a possible headline: an editor says which line it is.
        expect(problemsOf(one).filter(({ message, entry }) => !/has no headline/.test(message) && entry !== 'title.zh')).toEqual([]);
      }),
      { numRuns: 300, seed: 5 }
    );
  });

  it('has guessed headings', () => {
    expect(guessOutline(harbour).map(({ kind, quote }) => [kind, quote.slice(0, 12)])).toEqual([
      ['kicker', 'THE HARBOUR '],
      ['headline', 'Lamps, ledge'],
      ['subhead', 'How three qu'],
      ['byline', 'By Ada Quill'],
      ['byline', 'Pictures by '],
      ['heading', 'The lights c'],
      ['heading', 'Who won what'],
      ['heading', 'What is left']
    ]);
  });

  it('takes a title in the last line for a caption', () => {
    const text = 'A bridge for Millbrook\n\nThe work\n\nThe rain stopped. It was late.\n\nThe mended bridge in spring\n';
    expect(guessOutline(text).map(({ kind }) => kind)).toEqual(['headline', 'subhead', 'caption']);
  });
});

describe('Latin text split by a page break', () => {
  const written = (text: string) => starter(text, 'en')['report.txt'];

  it('gets a space between two words', () => {
    expect(written('Rain\n\nIt rained on the\n\nparish. It was dry.')).toBe('Rain\n\nIt rained on the \n\nparish. It was dry.');
    expect(written('Rain\n\nIt rained. So,\n\nthey say. It was dry.')).toBe('Rain\n\nIt rained. So, \n\nthey say. It was dry.');
  });

  it('gets no space within a word that occurs elsewhere, after a hyphen, or in Chinese', () => {
    for (const text of [
      'Rain\n\nIt rained. The volun\n\nteers sang. All volunteers sang.',
      'Rain\n\nIt rained. A well-\n\nknown song. Yes.',
      '雨\n\n下雨。人们种\n\n树。晴。'
    ])
      expect(written(text)).toBe(text);
  });

  it('the check prints how the text is joined', () => {
    const { status, stdout } = run('check-geo', 'tests/fixtures/harbour');
    expect(status).toBe(0);
    expect(stdout).toMatch(/report\.txt:\d+: a page break is read on as “.*volun│teers/);
    expect(stdout).not.toContain('hyphen');
  });

  it('has a hyphen at the end of a line pointed out, which may belong to that line only', () => {
    const [source, target] = [join(folder, 'seeds.txt'), join(folder, 'seeds')];
    writeFileSync(source, 'Rain\n\nIt rained on the se-\n\neds. It was dry.\n');
    const hint = /“.*se-│eds\. .*”; remove the hyphen in report\.txt if it is only there for the line end\n/;
    expect(run('new-report', source, target).stdout).toMatch(hint);
    writeFileSync(join(target, 'site.json'), filled(readFileSync(join(target, 'site.json'), 'utf8')));
    expect(run('check-geo', target)).toMatchObject({ status: 0, stdout: expect.stringMatching(hint) });
  });
});

describe('the usual layouts', () => {
  const kindsOf = (...lines: string[]) =>
    guessOutline([...lines, 'The rain stopped. It was late.', '雨停了。'].join('\n\n')).map(({ kind }) => kind);

  it.each([
    [
      ['headline', 'subhead', 'byline'],
      ['A bridge for Millbrook', 'How a parish mended what the flood had taken', 'By Nora Fenn']
    ],
    [
      ['headline', 'byline'],
      ['A bridge for Millbrook', 'By Nora Fenn']
    ],
    [
      ['headline', 'byline'],
      ['河边种树', '本报记者 张三']
    ],
    [
      ['headline', 'subhead', 'byline'],
      ['河边种树', '小镇居民两年种树一百多棵', '记者 张三 通讯员 李四']
    ],
    [['headline'], ['河边种树']],
    [['headline'], ['Who mended the bridge?']],
    [['headline'], ['By the river']],
    [
      ['kicker', 'headline'],
      ['小镇要闻', '河边种树']
    ],
    [
      ['kicker', 'headline', 'byline'],
      ['LOCAL NEWS', 'A bridge for Millbrook', 'Words and pictures by Nora Fenn']
    ],
    [
      ['kicker', 'headline', 'subhead', 'byline'],
      ['特别报道', '河边种树', '小镇居民种树', '文/图 张三']
    ]
  ])('%j', (kinds, lines) => {
    expect(kindsOf(...lines)).toEqual(kinds);
  });

  it('a headline of 240 characters is kept, and the title of the site is left to the editor', () => {
    for (const long of ['雨'.repeat(240), 'The rain '.repeat(26) + 'stops']) {
      expect(kindsOf(long, '记者 张三')).toEqual(['headline', 'byline']);
      const asked = problemsOf(`${long}\n\n雨停了。`, (site) => site).map(({ entry }) => entry.split('.')[0]);
      expect(asked.includes('title')).toBe(long.length > 120);
    }
  });

  it('a report without a headline is an error that says what to add', () => {
    expect(problemsOf('It rained. It was late.')).toMatchObject([
      { entry: 'outline', message: expect.stringContaining('has no headline') }
    ]);
  });
});

describe('the command', () => {
  const target = join(folder, 'mine');

  it('writes the folder, and says what to do next', () => {
    const { status, stdout } = run('new-report', 'tests/fixtures/harbour/report.txt', target);
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run check:geo -- ${target}`);
    expect(run('check-geo', target)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/site\.json:\d+: description\.en: is empty/)
    });
    const site = join(target, 'site.json');
    writeFileSync(site, filled(readFileSync(site, 'utf8')));
    expect(reportOf(target).places).toEqual([]);
    const { $schema } = JSON.parse(readFileSync(join(target, 'places.json'), 'utf8')) as { $schema: string };
    expect(existsSync(join(target, $schema))).toBe(true);
  });

  it('overwrites nothing, and reports what it cannot read', () => {
    expect(run('new-report', 'tests/fixtures/harbour/report.txt', target)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not empty')
    });
    expect(run('new-report', join(folder, 'nowhere.txt'), join(folder, 'other'))).toMatchObject({ status: 2 });
    writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x43, 0x61, 0x66, 0xe9]));
    expect(run('new-report', join(folder, 'latin.txt'), join(folder, 'other'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('UTF-8')
    });
    expect(existsSync(join(folder, 'other'))).toBe(false);
  });
});

describe('annotate --write', () => {
  const started = (text: string) => JSON.parse(starter(text, 'en')['report.json'] ?? '') as ReportFile;
  const place = (id: string, name: string) => {
    const { places } = JSON.parse(readFileSync('tests/fixtures/plain/places.json', 'utf8')) as PlacesFile;
    return { ...places[0]!, id, name };
  };
  const text = 'A bridge\n\nMillbrook mended its bridge. Stones came from Hill Farm. It was dry.';

  it('moves every sentence that names a place from the remarks to the excerpts', () => {
    const file = started(text);
    const json = JSON.stringify(file, null, 2);
    const places = [place('millbrook', 'Millbrook'), place('hill-farm', 'Hill Farm')];
    const { json: written, done } = adopt(json, text, file, places, 'report');
    const after = JSON.parse(written) as ReportFile;
    expect(after.excerpts).toEqual([
      { id: 'millbrook-mended-its-bridge', topic: 'report', scope: 'places', places: ['millbrook'], quote: 'Millbrook mended its bridge.' },
      { id: 'stones-came-from-hill-farm', topic: 'report', scope: 'places', places: ['hill-farm'], quote: 'Stones came from Hill Farm.' }
    ]);
    expect(after.remarks).toEqual([{ quote: 'It was dry.' }]);
    expect(done).toHaveLength(2);
    const withFigures = { ...after, excerpts: after.excerpts.map((one) => ({ ...one, figures: [] })) };
    expect(suggest(text, withFigures, places)).toEqual([]);
    expect(adopt(written, text, withFigures, places, 'report')).toEqual({ json: written, done: [] });
  });

  it('is a whole sentence where an abbreviation stands in it', () => {
    const sentence = 'Millside lent its benches, and St. Orla sent its bell.';
    const benches = `Benches for the green\n\n${sentence} It was dry.`;
    const file = started(benches);
    const { json } = adopt(JSON.stringify(file), benches, file, [place('millside', 'Millside'), place('st-orla', 'St. Orla')], 'report');
    expect((JSON.parse(json) as ReportFile).excerpts).toMatchObject([{ quote: sentence, places: ['millside', 'st-orla'] }]);
  });

  it('adds a place that an excerpt names but does not list', () => {
    const file = { ...started(text), remarks: [] };
    const [excerpt] = (JSON.parse(adopt(JSON.stringify(file), text, file, [place('millbrook', 'Millbrook')], 'report').json) as ReportFile)
      .excerpts;
    const bare = { ...file, excerpts: [{ ...excerpt!, places: [], figures: [] }] };
    const after = JSON.parse(adopt(JSON.stringify(bare), text, bare, [place('millbrook', 'Millbrook')], 'report').json) as ReportFile;
    expect(after.excerpts).toMatchObject([{ places: ['millbrook'] }]);
    // Sentences without a place that are in no entry become remarks.
    expect(after.remarks).toEqual([{ quote: 'Stones came from Hill Farm.' }, { quote: 'It was dry.' }]);
  });

  it('makes unique ids of ASCII letters', () => {
    expect(idFor('东街社区种树。', new Set())).toBe('dong-jie-she-qu-zhong');
    expect(idFor('Café à la Rue', new Set(['cafe-a-la-rue']))).toBe('cafe-a-la-rue-2');
    expect(idFor('🐦', new Set())).toBe('passage');
  });

  it('writes the file, and the folder passes the check', () => {
    const target = join(folder, 'written');
    expect(run('new-report', 'tests/fixtures/plain/report.txt', target).status).toBe(0);
    writeFileSync(join(target, 'site.json'), filled(readFileSync(join(target, 'site.json'), 'utf8')));
    const { places } = JSON.parse(readFileSync('tests/fixtures/plain/places.json', 'utf8')) as PlacesFile;
    const known = places.map((one) => ({ ...one, role: 'site', kind: 'site' }));
    writeFileSync(join(target, 'places.json'), JSON.stringify({ places: known }));
    expect(run('check-geo', target).status).toBe(1);
    expect(run('annotate', target, '--write')).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing left to annotate') });
    expect(run('check-geo', target)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('suggestions of annotate', () => {
  const report = JSON.parse(readFileSync('tests/fixtures/harbour/report.json', 'utf8')) as ReportFile;
  const { places } = JSON.parse(readFileSync('tests/fixtures/harbour/places.json', 'utf8')) as PlacesFile;

  it('are empty if every name and every sentence has an excerpt', () => {
    expect(suggest(harbour, report, places)).toEqual([]);
  });

  it('include a name without excerpt, with the entry to paste', () => {
    const excerpts = report.excerpts.filter(({ id }) => id !== 'skerry');
    const found = suggest(harbour, { ...report, excerpts }, places);
    expect(found).toMatchObject([
      { line: 27, what: expect.stringContaining('(farther-skerry)') },
      { what: expect.stringContaining('a sentence') }
    ]);
    const pasted = JSON.parse(found[0]!.paste[0]!) as ReportFile['excerpts'][number];
    expect(pasted).toMatchObject({ places: ['farther-skerry'], quote: 'From Farther Skerry no answer has come.' });
    expect(suggest(harbour, { ...report, excerpts: [...excerpts, pasted] }, places)).toEqual([]);
  });

  it('include a quote that occurs twice, with a prefix or suffix for each', () => {
    const excerpts = report.excerpts.map((one) => (one.id === 'thanked' ? { ...one, quote: 'quarters' } : one));
    const found = suggest(harbour, { ...report, excerpts }, places).find(({ what }) => what.includes('"thanked"'));
    expect(found?.what).toContain('stands 3 times');
    for (const one of found?.paste ?? []) {
      const selector = JSON.parse(one.slice(one.indexOf('{'))) as ReportFile['excerpts'][number];
      const told = report.excerpts.map((excerpt) => (excerpt.id === 'thanked' ? { ...excerpt, ...selector } : excerpt));
      expect(suggest(harbour, { ...report, excerpts: told }, places).filter(({ what }) => what.includes('times'))).toEqual([]);
    }
  });

  it('are printed with exit code 1; 0 without suggestions, 2 for an unreadable folder', () => {
    expect(run('annotate', 'tests/fixtures/harbour')).toMatchObject({ status: 0 });
    expect(run('annotate', 'geo')).toMatchObject({ status: 1, stdout: expect.stringMatching(/^geo\/report\.txt:22: “/) });
    expect(run('annotate', join(folder, 'nowhere'))).toMatchObject({ status: 2 });
  });
});
