/** The report in English: complete and up to date. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { fingerprint } from '$lib/report/fingerprint';
import { formatProblem } from '$lib/report/problems';
import { namedIn, piecesOf, plainText } from '$lib/report/translation';
import { readFolder } from '$lib/server/folder';
import { loadReport } from '$lib/server/report';

const report = loadReport();

// Test vectors of the authors of the algorithm.
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968']
])('the fingerprint of “%s” is that of FNV-1a', (words, hash) => expect(fingerprint(words)).toBe(hash));

test('marked names in a translation are parsed, and other text is unchanged', () => {
  expect(piecesOf('[A b](a-b) and [c](c), [not](Here) (d).')).toEqual([
    { text: 'A b', place: 'a-b' },
    { text: ' and ' },
    { text: 'c', place: 'c' },
    { text: ', [not](Here) (d).' }
  ]);
});

test('the names of a translated sentence are those of its original, in order, if both name a place equally often', () => {
  const at = (place: string, start: number) => ({ place, spans: [{ start, end: start + 2 }] });
  const pieces = piecesOf('[B](b) and [A](a); [B](b) again.');
  const starts = (mentions: ReturnType<typeof at>[]) => namedIn(pieces, mentions).map((spans) => spans?.[0]?.start);
  expect(starts([at('a', 10), at('b', 20), at('b', 30)])).toEqual([20, undefined, 10, undefined, 30, undefined]);
  expect(starts([at('a', 10), at('b', 20)])).toEqual([undefined, undefined, 10, undefined, undefined, undefined]);
});

describe('the report in English', () => {
  const { sentences, glossary } = report.translations['en']!;

  it('covers every character of the report once', () => {
    const covered = sentences.flatMap(({ spans }) =>
      spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
    );
    expect(new Set(covered).size).toBe(covered.length);
    const missing = report.blocks
      .flatMap(({ spans }) => spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)))
      .filter((at) => !covered.includes(at) && /\S/.test([...report.text][at]!));
    expect(missing).toEqual([]);
  });

  it('is English: no Chinese, and every place name that the report marks is marked', () => {
    for (const { pieces } of sentences) expect(plainText(pieces)).not.toMatch(/\p{Script=Han}/u);
    const marked = sentences.flatMap(({ pieces }) => pieces.flatMap(({ place }) => place ?? []));
    for (const { place } of report.mentions) expect(marked).toContain(place);
  });

  it('keeps every figure', () => {
    const digits = (text: string) => text.replaceAll(',', '').match(/\d+/g) ?? [];
    for (const { spans, pieces } of sentences) {
      const chinese = spans.map(({ start, end }) => [...report.text].slice(start, end).join('')).join('');
      for (const figure of digits(chinese)) expect(digits(plainText(pieces))).toContain(figure);
    }
    const whole = sentences.map(({ pieces }) => plainText(pieces)).join(' ');
    // Figures that the report prints in characters: 一万多, 两万多, 23人, 40余, 5184, 七个.
    for (const said of ['more than 10,000', 'more than 20,000', '23 people', 'more than 40', 'more than 5,184', 'seven communities'])
      expect(whole.toLowerCase()).toContain(said);
  });

  it('has a translation for every excerpt', () => {
    for (const { id, translation } of report.excerpts) expect(translation['en'], id).toMatch(/[a-z]{3}/);
  });

  it('explains terms of the report', () => {
    expect(glossary.length).toBeGreaterThan(9);
    for (const { meaning } of glossary) expect(meaning).toMatch(/\.$/);
  });
});

describe('faults of a translation are reported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'translation-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function problems(file: string, edit: (text: string) => string): string[] {
    cpSync('geo', folder, { recursive: true });
    const before = readFileSync(join(folder, file), 'utf8');
    expect(edit(before)).not.toBe(before);
    writeFileSync(join(folder, file), edit(before));
    const reading = readFolder(folder);
    return 'problems' in reading ? reading.problems.map((problem) => formatProblem(problem)) : [];
  }
  const english = 'translations/en.json';

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a sentence is missing',
      english,
      (text) => text.replace(/ {4}\{ "at": \[2, .*\n/, ''),
      /“特别报道” at line 3 has no translation: add \{ "at": \[2, 6\], "hash": "\w{8}"/
    ],
    [
      'a sentence is none',
      english,
      (text) => text.replace('"at": [2, 6]', '"at": [2, 5]'),
      /2-5, “Special report”, is no sentence of the report: remove it/
    ],
    [
      'the report has changed',
      english,
      (text) => text.replace(/("at": \[2, 6\], "hash": ")\w+/, '$100000000'),
      /“特别报道” at line 3 has changed .* set its hash to "\w{8}"/
    ],
    [
      'a name is not marked',
      english,
      (text) => text.replace('[Jiuru Road](jiuru-lu)', 'Jiuru Road'),
      /names "jiuru-lu": mark its name in the translation as \[name\]\(jiuru-lu\)/
    ],
    [
      'a wrong name is marked',
      english,
      (text) => text.replace('"text": "Special report"', '"text": "[Special](jiuru-lu) report"'),
      /does not name "jiuru-lu", as its translation does by “Special”/
    ],
    [
      'a cut excerpt has none',
      english,
      (text) => text.replace(/ {4}\{ "id": "honours-civilised".*\n/, ''),
      /excerpt "honours-civilised": is no whole sentence: add \{ "id"/
    ],
    [
      'a cut excerpt has changed',
      english,
      (text) => text.replace(/("id": "honours-civilised", "hash": ")\w+/, '$100000000'),
      /excerpt "honours-civilised": has changed/
    ],
    [
      'an excerpt is none',
      english,
      (text) => text.replace('"id": "honours-civilised"', '"id": "nothing"'),
      /excerpt "nothing": is not in report.json: remove it/
    ],
    ['a term is not used', english, (text) => text.replace('"term": "创文"', '"term": "创武"'), /glossary: “创武” is not in the report/],
    [
      'a name has no English',
      'places.json',
      (text) => text.replace('"nameIn": {"en": "Jiuru Road"}', '"nameIn": {"zh": "九如路"}'),
      /place "jiuru-lu": "nameIn" has no wording in "en"/
    ],
    [
      'a note of the editors has no English',
      'report.json',
      (text) => text.replace(/, "en": "So printed[^"]*"/, ''),
      /^geo\/report.json:17: sic\[0\]: "note" has no wording in "en", a language the report is translated to$/
    ],
    ['it is not JSON', english, (text) => text.slice(1), /geo\/translations\/en.json:2: is not JSON/]
  ])('%s', (_, file, edit, says) => expect(problems(file, edit).join('\n')).toMatch(says));
});
