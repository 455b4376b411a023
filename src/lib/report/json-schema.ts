/** The schemas as editors and other programs know them: JSON Schema, by the name of the file in a folder of facts. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as schema from './schema';

const FILES = {
  site: schema.SiteFile,
  report: schema.ReportFile,
  honours: schema.HonoursFile,
  places: schema.PlacesFile,
  streets: schema.StreetsFile,
  context: schema.ContextFile,
  translation: schema.TranslationFile
};

/** Draft 7, which every editor speaks: `{ "site.json": …, …, "translation.json": … }`. */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [
      `${name}.json`,
      { title: name, ...toJsonSchema(file, { typeMode: 'input', target: 'draft-07', ignoreActions: ['check'] }) }
    ])
  );

/** As they are written to files. */
export const schemaText = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;
