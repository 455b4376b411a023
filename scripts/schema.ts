/** `npm run schema`: writes `geo/schema/`, by which editors complete and check the files of `geo/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, schemaText } from '../src/lib/report/json-schema';
import { helpIfAsked } from './command.ts';

helpIfAsked(`npm run schema
Writes geo/schema/, by which editors complete and check the files of geo/.`);

const folder = join(import.meta.dirname, '../geo/schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), schemaText(schema));
