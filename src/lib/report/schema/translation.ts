/** A translation of the report. */
import * as v from 'valibot';
import { Id, Text } from './fields';

/** Our translation of the report; the file name is the language tag. */
export const TranslationFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Terms of the report, explained once. `ours`: the meaning given is our interpretation. */
  glossary: v.array(v.strictObject({ term: Text, text: Text, meaning: Text, ours: v.optional(v.literal(true)) })),
  /**
   * Every sentence of the body, every heading, byline and caption: from its first code point to its last (half-open), the
   * fingerprint of its words, and the translation, with names of places as `[words](place-id)`.
   */
  sentences: v.array(v.strictObject({ at: v.strictTuple([v.number(), v.number()]), hash: Text, text: Text })),
  /** Excerpts that are no whole sentences. */
  excerpts: v.array(v.strictObject({ id: Id, hash: Text, text: Text }))
});

export type TranslationFile = v.InferOutput<typeof TranslationFile>;
