/** The schemas as JSON Schema, by file name, for editors and other programs. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as schema from './schema';

/** By the name of the file each describes. */
export const files = {
  site: schema.SiteFile,
  report: schema.ReportFile,
  honours: schema.HonoursFile,
  places: schema.PlacesFile,
  streets: schema.StreetsFile,
  context: schema.ContextFile,
  translation: schema.TranslationFile
};

/** Draft 7, which every editor supports. Rules that only code can check are left out. */
export const jsonSchemaOf = (schema: GenericSchema) =>
  toJsonSchema(schema, { typeMode: 'input', target: 'draft-07', ignoreActions: ['check'], errorMode: 'throw' });

/** `{ "site.json": …, …, "translation.json": … }`. */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [`${name}.json`, { title: name, ...jsonSchemaOf(file) }]));

/** As text, as they are written to files. */
export const schemaText = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;
