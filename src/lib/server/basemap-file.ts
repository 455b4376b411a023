/** The folder `geo/basemap/`, written by `npm run basemap`: a base map from OpenStreetMap. */
import * as v from 'valibot';
import { KINDS, type Kind } from '../base';

const Text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const Localised = v.record(v.string(), Text);

/** `basemap.json`: source, contents and rights of the folder. */
export const BasemapFile = v.strictObject({
  format: v.picklist(['geojson', 'pmtiles']),
  /** Day of the import, and what was imported; `timestamp` is the extract's own, if it has one. */
  imported: Text,
  extract: v.strictObject({ file: Text, timestamp: v.optional(Text) }),
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  features: v.strictObject(Object.fromEntries(KINDS.map((kind) => [kind, v.number()])) as Record<Kind, v.NumberSchema<undefined>>),
  /** Bytes that a reader's map fetches; for tiles, the whole archive. */
  bytes: v.number(),
  gzipBytes: v.number(),
  /** Every character of the names, for the font of the map. */
  characters: v.string(),
  credit: v.strictObject({ id: Text, text: Localised, onMap: Localised, url: v.pipe(v.string(), v.url()) })
});
export type BasemapFile = v.InferOutput<typeof BasemapFile>;
