/** The folder `geo/basemap/`, which `npm run basemap` writes: a map of the ground under the report's, from OpenStreetMap. */
import * as v from 'valibot';

/** What is drawn, from the ground up; each a file of the folder, or a layer of its tiles. */
export const KINDS = ['green', 'water', 'buildings', 'rail', 'roads'] as const;
export type Kind = (typeof KINDS)[number];

/** What a road, a rail or a piece of water is, apart from its kind. */
export const CLASSES = {
  roads: ['expressway', 'arterial', 'collector', 'local', 'service'],
  rail: ['rail', 'tram', 'subway'],
  water: ['area', 'river', 'stream'],
  green: ['area'],
  buildings: ['area']
} as const satisfies Record<Kind, readonly string[]>;
export type Class<K extends Kind = Kind> = (typeof CLASSES)[K][number];

/** Properties of a feature; `nameIn` by language tag would not survive tiles, which know no objects. */
export type BasemapProperties = { class: Class; name?: string; nameEn?: string };

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
