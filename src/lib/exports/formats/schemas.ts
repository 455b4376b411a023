/** JSON Schemas of the files of facts, made from the schemas they are read by; editors complete and check by them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ContextFile, HonoursFile, PlacesFile, ReportFile, SiteFile, StreetsFile, TranslationFile } from '$lib/report/schema';
import { dataWords } from '$lib/words/data';
import { citationOf, inAll, type Edition } from './edition';
import { ReportExport } from './report-json';

/** By the name of the file that each is for. */
export const schemas = {
  site: SiteFile,
  report: ReportFile,
  honours: HonoursFile,
  places: PlacesFile,
  streets: StreetsFile,
  context: ContextFile,
  translation: TranslationFile,
  'report-export': ReportExport
} satisfies Record<string, GenericSchema>;

export function schemaJson(edition: Edition, name: keyof typeof schemas): string {
  const { $schema, ...schema } = toJsonSchema(schemas[name], { typeMode: 'input', errorMode: 'throw' });
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
