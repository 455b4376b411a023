/** All facts in our own JSON format, and the schema for it. */
import * as v from 'valibot';
import { ContextFile, HonoursFile, PlacesFile, ReportFile, SiteFile, StreetsFile, TranslationFile } from '$lib/report/schema';
import { metadataOf, type Edition } from './edition';
import { jsonText } from './text';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Half-open ranges of code points of `text`; several where a page break cuts the passage. */
const Passage = v.array(v.object({ start: Offset, end: Offset }));
const Localised = v.record(v.string(), v.string());
const { entries: excerptEntries } = v.omit(ReportFile.entries.excerpts.item, ['quote', 'prefix', 'suffix']);

/** `report.json` of the data, not the file of that name in the folder of facts: here quotes and names have been resolved to positions. */
export const ReportExport = v.object({
  $schema: v.string(),
  /** What the file is, its rights, and how to cite it. */
  metadata: v.looseObject({ version: v.optional(v.string()), report: v.looseObject({ sha256: v.string() }) }),
  site: SiteFile,
  text: v.string(),
  blocks: v.array(v.object({ kind: v.string(), spans: Passage })),
  mentions: v.array(v.object({ place: v.string(), spans: Passage })),
  sic: v.array(v.object({ spans: Passage, note: Localised })),
  excerpts: v.array(v.object({ ...excerptEntries, quote: v.string(), spans: Passage, line: Offset, translation: Localised })),
  honours: HonoursFile.entries.honours,
  awards: HonoursFile.entries.awards,
  places: PlacesFile.entries.places,
  reconciliation: ReportFile.entries.reconciliation,
  streets: StreetsFile,
  context: ContextFile,
  translations: v.record(
    v.string(),
    v.object({
      glossary: TranslationFile.entries.glossary,
      sentences: v.array(v.object({ spans: Passage, pieces: v.array(v.object({ text: v.string(), place: v.optional(v.string()) })) }))
    })
  )
});

export function reportJson(edition: Edition): string {
  const { report, absolute } = edition;
  const { site, labels, whereabouts, publication, about, setting, streets, context } = report;
  const { text, blocks, mentions, sic, excerpts, honours, awards, places, reconciliation, translations } = report;
  return jsonText({
    $schema: absolute('data/schema/report-export.json'),
    metadata: metadataOf(edition, ['words', 'positions', 'landmarks']),
    site: { ...site, ...labels, ...whereabouts, ...publication, ...(setting && { setting }), about },
    text,
    blocks,
    mentions,
    sic,
    excerpts,
    honours,
    awards,
    places,
    reconciliation,
    streets,
    context,
    translations
  } satisfies v.InferInput<typeof ReportExport>);
}
