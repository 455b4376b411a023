import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = {
  label?: Record<string, string>;
  singular?: Record<string, string>;
  id?: string;
  name?: string | null;
  officialName?: string | null;
  nameIn?: Record<string, string>;
};

const read = <T>(name: string): T => JSON.parse(readFileSync(`geo/${name}.json`, 'utf8')) as T;
const site = read<Record<'roles' | 'levels' | 'topics', Entry[]>>('site');
const { places } = read<{ places: Entry[] }>('places');
const { roads } = read<{ roads: Entry[] }>('streets');
const { honours } = read<{ honours: Entry[] }>('honours');
const { excerpts } = read<{ excerpts: Entry[] }>('report');
const context = Object.values(read<Record<string, Entry[]>>('context')).flat();

/** Words of the schema, and names of its kinds, which every report uses. */
const general = new Set(['图片说明', 'community', 'site', 'road', 'area', 'landmark', 'honours', '社区', 'Communities', 'Community']);
const entries = [...site.roles, ...site.levels, ...site.topics, ...places, ...roads, ...honours, ...excerpts, ...context];
/** Names in every language, of places, streets, stations and honours. */
const words = entries
  .flatMap(({ id, name, officialName, ...more }) => [
    id,
    name,
    officialName,
    ...[more.nameIn, more.label, more.singular].flatMap((one = {}) => Object.values(one))
  ])
  .filter((word) => typeof word === 'string');
const told = [...new Set(words)].filter((word) => word !== '' && !general.has(word));

/** Names of one report that `source` contains; an id of one common word only counts if it is quoted. */
const namesIn = (source: string): string[] =>
  told.filter((word) => (/^[a-z]+$/.test(word) ? new RegExp(`['"\`]${word}['"\`]`).test(source) : source.includes(word)));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(ts|svelte|css|html)$/.test(path) && !path.endsWith('.test.ts')
);

test('nothing in src/ names the report', () => {
  expect(told.length).toBeGreaterThan(100);
  const found = files.flatMap((path) => namesIn(readFileSync(`src/${path}`, 'utf8')).map((word) => `src/${path}: ${word}`));
  expect(found).toEqual([]);
});

test('the check detects a name, an id and a role of the report', () => {
  expect(namesIn(`if (place.name === '${places[0]!.name}') return;`)).toHaveLength(1);
  expect(namesIn(`goto('/places/${places[0]!.id}/')`).length).toBeGreaterThan(0);
  expect(namesIn(`if (role === 'billboard') return;`)).toEqual(['billboard']);
});

test('the check detects a street, and a name in another language', () => {
  const street = roads.find(({ name, nameIn }) => name && Object.keys(nameIn ?? {}).length > 0)!;
  expect(namesIn(`// ${street.name}`)).toContain(street.name);
  for (const name of Object.values(street.nameIn!)) expect(namesIn(`const first = '${name}';`)).toContain(name);
});
