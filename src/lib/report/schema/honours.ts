/** `honours.json`: titles, and who holds them. */
import * as v from 'valibot';
import { Id, Name, NameIn, Text } from './fields';

export const HonoursFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** `name` stands in the report, to the letter. */
  honours: v.array(v.strictObject({ id: Id, name: Name, level: Id, nameIn: v.optional(NameIn, {}) })),
  /** `community`: the place that holds it, of any kind; the name of the key is older than that. */
  awards: v.array(v.strictObject({ community: Id, honour: Id, excerpt: Id })),
  /** Fingerprint of the names of the honours and who holds them, as an editor last compared them with the text. */
  reviewed: v.optional(Text)
});

export type HonoursFile = v.InferOutput<typeof HonoursFile>;
export type Honour = HonoursFile['honours'][number];
export type Award = HonoursFile['awards'][number];
