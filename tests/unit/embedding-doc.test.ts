/** docs/embedding.md agrees with the code. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { initialOptions, optionParameters, OPTIONS, parseOptions, type OptionName } from '$lib/embed/options';
import { inbound } from '$lib/embed/messages';
import { topicsOf } from '$lib/report/topics';
import { loadReport } from '$lib/server/report';

const loaded = loadReport();
const report = { ...loaded, topics: topicsOf(loaded).map(({ id }) => id) };
const text = readFileSync('docs/embedding.md', 'utf8');
/** Cells of every row of a table whose first cell is code. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const codes = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const options = rows.filter(([, cell]) => codes(cell).some((name) => name in OPTIONS));

it('the table has every option and no other', () => {
  expect(options.flatMap(([, cell]) => codes(cell))).toEqual(Object.keys(OPTIONS));
});

it.each(options.map((cells) => [codes(cells[1])[0] as OptionName, cells] as const))('%s accepts the documented values', (name, cells) => {
  const [, , values, initial, meaning] = cells;
  // Fixed values are all listed; ids depend on the report, and the text gives examples.
  const listed = codes(values).length > 1 ? codes(values) : codes(meaning).filter((word) => word !== 'level');
  expect(listed.length).toBeGreaterThan(0);
  for (const value of listed) expect(parseOptions(new URLSearchParams({ [name]: value }), report).ignored).toEqual([]);
  const [byDefault = 'all'] = codes(initial);
  expect(initialOptions[name] ?? 'all').toBe(byDefault);
});

it('the example address has only known options', () => {
  const addresses = [...text.matchAll(/https:\/\/map\.example\/embed\/(\S*?)\/?(\?\S*?)?"/g)];
  expect(addresses.length).toBeGreaterThan(0);
  for (const [, id = '', query = ''] of addresses) {
    expect(report.places.map((place) => place.id)).toContain(id);
    const { options: read, ignored } = parseOptions(new URLSearchParams(query), report);
    expect(ignored).toEqual([]);
    expect(optionParameters(read)).not.toEqual([]);
  }
});

/** Names of messages in a text, each once. */
const messagesIn = (words: string): string[] => [...new Set(words.match(/report-map:[a-z]+/g))].toSorted();
const sourceOf = (name: string): string => readFileSync(`src/lib/embed/${name}.ts`, 'utf8');
/** The two tables of messages. */
const [, fromFrame = '', toFrame = ''] = text.split(/\| (?:from|to) the frame [^`]*/).map((part) => part.split('\n\n')[0] ?? '');

it('its tables have every message of the code and no other', () => {
  const [sent = '', heard = ''] = sourceOf('messages').split('export type Inbound');
  expect(messagesIn(fromFrame)).toEqual(messagesIn(sent));
  expect(messagesIn(toFrame)).toEqual(messagesIn(heard));
});

it('every message to the frame it names is understood', () => {
  for (const type of messagesIn(toFrame)) {
    expect(inbound({ type, place: null, topic: null, roles: null, theme: 'dark' }), type).not.toBeNull();
  }
});

/** A list of words in the source of `<report-map>`, which imports nothing. */
const listOf = (name: string): string[] =>
  [...(new RegExp(`${name} = \\[(.*)\\]`).exec(sourceOf('element'))?.[1] ?? '').matchAll(/'(\w+)'/g)]
    .map(([, word = '']) => word)
    .toSorted();

it('every option is an attribute', () => {
  expect(listOf('OPTIONS')).toEqual(Object.keys(OPTIONS).toSorted());
});

it('it names every attribute that may change at any time', () => {
  const [, told = ''] = /every option below are attributes; change\s(.*?) at any time/s.exec(text) ?? [];
  expect(codes(told).toSorted()).toEqual(listOf('SAID'));
});
