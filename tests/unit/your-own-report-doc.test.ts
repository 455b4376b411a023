/** The examples in docs/your-own-report.md make a folder that is in order, and show every kind of entry. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Files } from '$lib/report/parse';
import { readReport } from '$lib/report/read';
import { ContextFile, HonoursFile, PlacesFile, ReportFile, StreetsFile } from '$lib/report/schema';
import { adopt } from '../../scripts/adopt';
import { starter } from '../../scripts/starter';

type Json = Record<string, unknown>;

const guide = readFileSync('docs/your-own-report.md', 'utf8');
const text = /```text\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
/** Blocks of the guide: “```json FILE KEY”, then the value of that key. */
const examples = [...guide.matchAll(/```json (\S+) (\S+)\n([\s\S]*?)```/g)].map(([, file = '', key = '', json = '']) => {
  return { file, key, value: JSON.parse(json) as unknown };
});

/** The folder of a reader who copies every example. Excerpts that the guide does not print are those that `annotate --write` makes. */
function folderOfGuide(): Files {
  const files = starter(text, 'en');
  const json = (file: string): Json => JSON.parse(files[file] ?? '') as Json;
  const write = (file: string, value: Json): void => void (files[file] = JSON.stringify(value));
  for (const { file, key, value } of examples) {
    if (key === 'excerpts') {
      const quotes = (value as { quote: string }[]).map(({ quote }) => quote);
      const report = json(file) as { remarks: { quote: string }[] };
      write(file, { ...report, excerpts: value, remarks: report.remarks.filter(({ quote }) => !quotes.includes(quote)) });
    } else write(file, { ...json(file), [key]: value });
  }
  const { places } = json('places.json') as { places: Parameters<typeof adopt>[3] };
  const adopted = adopt(files['report.json'] ?? '', text, json('report.json') as ReportEntries, places, 'campaign');
  return { ...files, 'report.json': adopted.json } as unknown as Files;
}

type ReportEntries = Parameters<typeof adopt>[2];

it('its example is a folder that passes the check', () => {
  const files = folderOfGuide();
  const reading = readReport(files, createHash('sha256').update(text).digest('hex'));
  expect('problems' in reading ? reading.problems : []).toEqual([]);
  const { excerpts, remarks } = JSON.parse(files['report.json']) as ReportEntries;
  // As the guide says: “two of the six”.
  expect(excerpts).toHaveLength(6);
  expect(remarks.length).toBeGreaterThan(0);
});

it('its example has every kind of entry, and every way to give a position', () => {
  const shown = new Set(examples.map(({ key }) => key));
  const kinds = [ReportFile, HonoursFile, PlacesFile, StreetsFile, ContextFile].flatMap(({ entries }) => Object.keys(entries));
  // Written by the commands of the guide, not by hand.
  const ours = new Set(['$schema', 'reviewed', 'remarks']);
  expect(kinds.filter((kind) => !ours.has(kind) && !shown.has(kind))).toEqual([]);
  const all = JSON.stringify(examples.map(({ key, value }) => ({ [key]: value })));
  for (const key of ['figures', 'introduction', 'stops', 'standsFor', 'direction', 'insideOf', 'roadId', 'point'])
    expect(all).toContain(`"${key}":`);
});

it('lists every value that a key may have', () => {
  /** By key, the words in backticks in the second cell of its row. */
  const rows = new Map(
    [...guide.matchAll(/^\| (`\w+`.*?) \| (.*) \|$/gm)].map(([, key = '', values = '']) => [ticked(key)[0], ticked(values)])
  );
  const { kind, confidence } = PlacesFile.entries.places.item.entries;
  const { class: road } = StreetsFile.entries.roads.item.entries;
  expect(rows.get('kind')).toEqual(kind.options);
  expect(rows.get('confidence')?.slice(0, confidence.options.length)).toEqual(confidence.options);
  expect(rows.get('class')?.toSorted()).toEqual(road.options.toSorted());
  expect(rows.get('smooth')).toEqual(['true', 'false']);
  const { scope } = ReportFile.entries.excerpts.item.entries;
  const said = /^- \*\*`scope`\*\*.*$/m.exec(guide)?.[0] ?? '';
  expect(ticked(said)).toEqual(expect.arrayContaining([...scope.options]));
});

function ticked(words: string): string[] {
  return [...words.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

it('gives no warning: what it shows is no slip', () => {
  const reading = readReport(folderOfGuide(), '');
  expect('problems' in reading ? reading.problems : reading.warnings).toEqual([]);
});
