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

it('the frame accepts every documented message', () => {
  const asked = [...new Set([...text.matchAll(/report-map:(select|filter|theme|topic)/g)].map(([type]) => type))];
  expect(asked).toHaveLength(3);
  for (const type of asked) expect(inbound({ type, place: null, roles: null, theme: 'dark' })).not.toBeNull();
});
