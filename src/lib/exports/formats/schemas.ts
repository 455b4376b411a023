/** JSON Schemas of the files of facts, made from the schemas they are read by; editors complete and check by them. */
import type { GenericSchema } from 'valibot';
import { files, jsonSchemaOf } from '$lib/report/json-schema';
import { dataWords } from '$lib/words/data';
import { citationOf, inAll, type Edition } from './edition';
import { ReportExport } from './report-json';

/** By the name of the file that each is for. */
export const schemas = { ...files, 'report-export': ReportExport } satisfies Record<string, GenericSchema>;

export function schemaJson(edition: Edition, name: keyof typeof schemas): string {
  const { $schema, ...schema } = jsonSchemaOf(schemas[name]);
  return `${JSON.stringify(
    {
      $schema,
      $id: edition.absolute(`data/schema/${name}.json`),
      title: `${name}.json`,
      $comment: `${dataWords.en.schemaComment(edition.version, edition.licence, edition.report.sha256)} ${inAll(citationOf(edition), ' ')}`,
      ...schema
    },
    null,
    1
  )}\n`;
}
