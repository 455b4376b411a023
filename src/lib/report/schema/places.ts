/** `places.json`: what the report names, where it is, and how that is known. */
import * as v from 'valibot';
import { Confidence, Id, LngLat, Localised, Metres, Name, NameIn, Quote, Text } from './fields';

const Geometry = v.union(
  [
    /** `radiusM` is how far off the point may be (metres), never an outline. */
    v.strictObject({ point: LngLat, radiusM: Metres }),
    v.strictObject({ roadId: Id })
  ],
  'must be { "point": [longitude, latitude] in WGS-84, "radiusM": metres } or { "roadId": "an-id" }'
);

const Bearing = v.pipe(
  v.number(),
  v.minValue(0, 'is no bearing, 0 to 360: degrees clockwise from north'),
  v.maxValue(360, 'is no bearing, 0 to 360: degrees clockwise from north')
);
const Kilometres = v.pipe(
  v.number(),
  v.minValue(0.1, 'is no distance in kilometres, 0.1 to 20037'),
  v.maxValue(20_037, 'is no distance in kilometres, 0.1 to 20037')
);

/** Where a place lies from the middle of the first view, when that is all that is known of it. */
const Direction = v.strictObject({
  /** From one bearing clockwise to another, degrees clockwise from north. */
  bearing: v.strictTuple([Bearing, Bearing]),
  /** At least and at most. */
  kilometres: v.strictTuple([Kilometres, Kilometres]),
  basis: Localised
});

const PlaceEntry = v.strictObject({
  id: Id,
  /** As the report prints it. */
  name: Name,
  /** Every way the report writes this place, longest match first; default: `name`. */
  writtenAs: v.optional(v.array(v.union([Text, Quote]))),
  officialName: v.nullable(Name),
  nameIn: NameIn,
  kind: v.picklist(['community', 'road', 'site', 'area', 'landmark']),
  /** Id of a role of `site.json`; absent for what is only context. */
  role: v.optional(Id),
  geometry: v.nullable(Geometry),
  confidence: Confidence,
  basis: Localised,
  /** A word of the editors beside the report's own, e.g. about a probable slip. */
  note: v.optional(Localised),
  /** Id of the place this one lies in, by the report. */
  insideOf: v.optional(Id),
  /** For an area without an outline: what the map highlights for it. Most places highlight their own mark. */
  standsFor: v.optional(v.picklist(['all-communities', 'whole-area'])),
  /** Of a place outside of the first view whose point is not known well enough to be drawn: an open sector of the compass rose. */
  direction: v.optional(Direction)
});

export const PlacesFile = v.strictObject({
  $schema: v.optional(v.string()),
  places: v.array(PlaceEntry),
  /** Fingerprint of the text and of where it names which place, as an editor last read it; absent while a report is being worked on. */
  reviewed: v.optional(Text)
});

export type Direction = v.InferOutput<typeof Direction>;
export type PlaceEntry = v.InferOutput<typeof PlaceEntry>;
export type PlacesFile = v.InferOutput<typeof PlacesFile>;
