/** JSON Schemas of the files of facts, generated from the schemas in the code; editors use them to complete and check. */
import type { GenericSchema } from 'valibot';
import { files, jsonSchemaOf } from '$lib/report/json-schema';
import { citationOf, inAll, plainMessages, type Edition } from './edition';
import { ReportExport } from './report-json';

/** By the name of the file that each describes. */
export const schemas = { ...files, 'report-export': ReportExport } satisfies Record<string, GenericSchema>;

export function schemaJson(edition: Edition, name: keyof typeof schemas): string {
  const { sha256, publication } = edition.report;
  const stated = { version: publication.version, licence: publication.rights?.licence, sha256 };
  const { $schema, ...schema } = jsonSchemaOf(schemas[name]);
  return `${JSON.stringify(
    {
      $schema,
      $id: edition.absolute(`data/schema/${name}.json`),
      title: `${name}.json`,
      $comment: `${plainMessages(edition).schemaComment(stated)} ${inAll(citationOf(edition), ' ')}`,
      ...schema
    },
    null,
    1
  )}\n`;
}
