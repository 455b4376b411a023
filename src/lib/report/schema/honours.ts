/** `honours.json`: titles, and who holds them. */
import * as v from 'valibot';
import { Id, Name, NameIn } from './fields';

export const HonoursFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** `name` occurs in the report in exactly these characters. */
  honours: v.array(v.strictObject({ id: Id, name: Name, level: Id, nameIn: v.optional(NameIn, {}) })),
  /** `community`: the place that holds it, of any kind; the key is kept for compatibility. */
  awards: v.array(v.strictObject({ community: Id, honour: Id, excerpt: Id })),
  /**
   * Fingerprint of the honours' names and holders when an editor last compared them with the text; if it is empty, the check prints the
   * value to enter.
   */
  reviewed: v.optional(v.string())
});

export type HonoursFile = v.InferOutput<typeof HonoursFile>;
export type Honour = HonoursFile['honours'][number];
export type Award = HonoursFile['awards'][number];
