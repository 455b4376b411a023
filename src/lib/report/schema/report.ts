/** `report.json`: what the report says about which places. */
import * as v from 'valibot';
import { Id, Localised, NameIn, Quote, Text } from './fields';

const Figure = v.strictObject({
  /** The figure as printed, e.g. `两万多份`: part of the excerpt. */
  quote: Text,
  value: v.number(),
  /** `多`, `余`: more than the value; absent for exact figures. */
  qualifier: v.optional(Text),
  unit: Text,
  /** What is counted. */
  label: NameIn
});

/** What a passage is about: the places it names, all communities, or the whole area. */
const Scope = v.picklist(['places', 'all-communities', 'whole-area']);

const ExcerptEntry = v.strictObject({
  id: Id,
  ...Quote.entries,
  topic: Id,
  /** What the sentence is about. */
  scope: Scope,
  places: v.array(Id),
  figures: v.optional(v.array(Figure), [])
});

export const ReportFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Lines of the text that are not body paragraphs. Every other line is one. */
  outline: v.array(
    v.strictObject({ kind: v.picklist(['kicker', 'headline', 'subhead', 'byline', 'heading', 'caption']), ...Quote.entries })
  ),
  /** Oddities of the text that stay as printed, each with an editors' note. */
  sic: v.array(v.strictObject({ ...Quote.entries, note: Localised })),
  excerpts: v.array(ExcerptEntry),
  /** Body sentences that report nothing done, and so belong to no excerpt. */
  remarks: v.array(Quote),
  /** Where the report's counts and names differ from other records, or from each other. */
  reconciliation: v.array(
    v.strictObject({ id: Id, excerpt: Id, places: v.optional(v.array(Id), []), claim: Localised, finding: Localised })
  )
});

export type Scope = v.InferOutput<typeof Scope>;
export type ReportFile = v.InferOutput<typeof ReportFile>;
export type ExcerptEntry = v.InferOutput<typeof ExcerptEntry>;
export type Figure = v.InferOutput<typeof Figure>;
export type Reconciliation = ReportFile['reconciliation'][number];
