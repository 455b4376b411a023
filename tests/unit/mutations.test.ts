/**
 * Tests the check: folders of facts with one character changed. Each change is either reported with the file or the line, or it is only
 * another text or number in a field that nothing can check.
 */
import { describe, expect, it } from 'vitest';
import { atlasOf, folderOf, judge, mutate, random } from './mutations';

/** Free text, measurements, and what only people read: nothing else in the folder determines them. */
const free = [
  // Wording.
  /^site\.json (title|description)\.\w+$/,
  /^site\.json (topics|roles|levels)\[\]\.(label|singular)\.\w+$/,
  /^site\.json credits\[\]\.(text\.\w+|onMap\.\w+|url)$/,
  /^site\.json about\[\]\.(heading|text)\.\w+$/,
  /^site\.json scopes\.[\w-]+\.\w+$/,
  /^site\.json introduction\.(text\.\w+|stops\[\])$/,
  /^places\.json places\[\]\.direction\.(bearing\[\]|kilometres\[\]|basis\.\w+)$/,
  /^site\.json (setting\.(when|certainty|basis\.\w+)|searchWithin)$/,
  /^report\.json (reconciliation\[\]\.(claim|finding)|sic\[\]\.note|excerpts\[\]\.figures\[\]\.label)\.\w+$/,
  /^site\.json rights\.(words|places|positions)\.\w+$/,
  /^honours\.json honours\[\]\.nameIn\.\w+$/,
  /^places\.json places\[\]\.(nameIn|basis|note)\.\w+$/,
  /^places\.json places\[\]\.(officialName|searchAs\[\])$/,
  /^context\.json (landmarks|communities|water|stations|lines)\[\]\.(nameIn|basis|note)\.\w+$/,
  /^context\.json (landmarks|communities|water|stations|lines)\[\]\.(name|opened)$/,
  /^streets\.json nodes\[\]\.evidence$/,
  /^streets\.json roads\[\]\.(name|note|nameIn\.\w+|segments\[\]\.reason)$/,
  /^translations\/\w+\.json (sentences|excerpts)\[\]\.text$/,
  /^translations\/\w+\.json glossary\[\]\.(text|meaning)$/,
  // Measurements, within the bounds of the map.
  /^site\.json (bounds|view)\.?\[\]$/,
  /^places\.json places\[\]\.geometry\.(point\[\]|radiusM)$/,
  /^streets\.json nodes\[\]\.(lon|lat|accuracyM)$/,
  /^context\.json \w+\[\]\.(geometry\.)?(point\[\]|radiusM|areaHa|accuracyM|path\[\]\[\])$/,
  // Another shade.
  /^site\.json roles\[\]\.colour\.(light|dark)$/,
  // Ids that nothing refers to: of our notes, and of what is drawn but is no place of the report.
  /^site\.json (credits|about)\[\]\.id$/,
  /^report\.json (reconciliation|excerpts)\[\]\.id$/,
  /^context\.json (landmarks|communities|water|stations|lines)\[\]\.id$/,
  /^streets\.json roads\[\]\.id$/,
  // Another country of the same language; the path of the schema for editors.
  /^site\.json language$/,
  /^[\w/]+\.json \$schema$/
];

/** Our report is six times as long as the other and takes six times as long: fewer changes, except for a release. */
const times = process.env.TEST_ALL ? 200 : 80;

describe.each([
  ['geo', 2016, times],
  ['tests/fixtures/harbour', 1998, 200]
])('one changed character in %s', (path, seed, changes) => {
  const folder = folderOf(path);
  const original = atlasOf(folder);

  it(`in ${changes} tries, every change is reported or harmless`, () => {
    const next = random(seed);
    const outcomes = Array.from({ length: changes }, () => {
      const mutation = mutate(folder, next);
      return { said: mutation.said, ...judge(folder, original, mutation, free) };
    });
    expect(outcomes.filter(({ kind }) => kind === 'missed')).toEqual([]);
    // Both results are possible.
    expect(outcomes.filter(({ kind }) => kind === 'caught').length).toBeGreaterThan(changes / 2);
    expect(outcomes.filter(({ kind }) => kind === 'harmless').length).toBeGreaterThan(changes / 20);
  }, 120_000);

  it('in the text of the report: every change is reported', () => {
    const next = random(seed + 1);
    const text = { files: { 'report.txt': folder.files['report.txt'] ?? '' } };
    const missed = Array.from({ length: changes / 2 }, () => mutate(text, next)).flatMap((mutation) => {
      const outcome = judge(folder, original, mutation, free);
      return outcome.kind === 'caught' ? [] : [{ said: mutation.said, ...outcome }];
    });
    expect(missed).toEqual([]);
  }, 120_000);
});

it('a change that matters is not judged harmless', () => {
  const folder = folderOf('tests/fixtures/harbour');
  const original = atlasOf(folder);
  const file = 'places.json';
  const text = (folder.files[file] ?? '')
    .replace('"medium", "role"', '"high", "role"')
    .replace('"confidence": "medium"', '"confidence": "high"');
  expect(judge(folder, original, { file, offset: 0, text, said: '' }, free)).toMatchObject({
    kind: 'missed',
    why: 'places.json places[].confidence'
  });
});
