/** The folder `geo/basemap/`, which `npm run basemap` writes: a map under the report's, from OpenStreetMap. */
import * as v from 'valibot';
import { KINDS, type Kind } from '../base';

const Text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const Localised = v.record(v.string(), Text);

/** `basemap.json`: where the folder comes from, what is in it, and whose it is. */
export const BasemapFile = v.strictObject({
  format: v.picklist(['geojson', 'pmtiles']),
  /** Day of the import, and what was imported; `timestamp` is the extract's own, where it has one. */
  imported: Text,
  extract: v.strictObject({ file: Text, timestamp: v.optional(Text) }),
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  features: v.strictObject(Object.fromEntries(KINDS.map((kind) => [kind, v.number()])) as Record<Kind, v.NumberSchema<undefined>>),
  /** Bytes that a reader's map fetches; of tiles, all there are. */
  bytes: v.number(),
  gzipBytes: v.number(),
  /** Every character of its names, for the font of the map. */
  characters: v.string(),
  credit: v.strictObject({ id: Text, text: Localised, onMap: Localised, url: v.pipe(v.string(), v.url()) })
});
export type BasemapFile = v.InferOutput<typeof BasemapFile>;
