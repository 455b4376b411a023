import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas, schemaText } from '../../src/lib/report/json-schema';

test('geo/schema/ is up to date; npm run schema updates it', () => {
  const schemas = jsonSchemas();
  expect(readdirSync('geo/schema').sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, schema] of Object.entries(schemas)) expect(readFileSync(`geo/schema/${name}`, 'utf8'), name).toBe(schemaText(schema));
});

const filesIn = (folder: string): string[] => readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [join(folder, name)] : []));

test.each([...filesIn('geo'), ...filesIn('geo/translations'), ...filesIn('tests/fixtures/harbour')])('%s has a $schema entry', (path) => {
  const { $schema } = JSON.parse(readFileSync(path, 'utf8')) as { $schema?: string };
  expect(existsSync(join(dirname(path), $schema ?? ''))).toBe(true);
  expect($schema).toMatch(path.includes('translations') ? /\/translation\.json$/ : new RegExp(`/${path.split('/').at(-1)}$`));
});
