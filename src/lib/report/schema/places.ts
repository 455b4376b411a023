/** `places.json`: what the report names, where it is, and how that is known. */
import * as v from 'valibot';
import { between, Confidence, Id, LngLat, Localised, Metres, Name, NameIn, Quote, Text } from './fields';

const Geometry = v.union(
  [
    /** `radiusM` is how far off the point may be (metres), never an outline. */
    v.strictObject({ point: LngLat, radiusM: Metres }),
    v.strictObject({ roadId: Id })
  ],
  'must be { "point": [longitude, latitude] in WGS-84, "radiusM": metres } or { "roadId": "an-id" }'
);

const Bearing = between(0, 360, 'is no bearing, 0 to 360: degrees clockwise from north');
const Kilometres = between(0.1, 20_037, 'is no distance in kilometres, 0.1 to 20037');

/** Direction of a place from the middle of the first view, if nothing more is known. */
const Direction = v.strictObject({
  /** From one bearing clockwise to another, degrees clockwise from north. */
  bearing: v.strictTuple([Bearing, Bearing]),
  /** Minimum and maximum. */
  kilometres: v.strictTuple([Kilometres, Kilometres]),
  basis: Localised
});

const PlaceEntry = v.strictObject({
  id: Id,
  /** As the report prints it. */
  name: Name,
  /** All spellings of this place in the report; default: `name`. */
  writtenAs: v.optional(v.array(v.union([Text, Quote]))),
  /** More names that the search finds this place by, e.g. of today; the report need not have them, and they are shown nowhere else. */
  searchAs: v.optional(v.array(Name)),
  officialName: v.nullable(Name),
  nameIn: NameIn,
  kind: v.picklist(['community', 'road', 'site', 'area', 'landmark']),
  /** Id of a role of `site.json`; absent for places that only give context. */
  role: v.optional(Id),
  geometry: v.nullable(Geometry),
  confidence: Confidence,
  basis: Localised,
  /** A note of the editors, e.g. about a probable misprint. */
  note: v.optional(Localised),
  /** Id of the place that contains this one, according to the report. */
  insideOf: v.optional(Id),
  /** For an area without an outline: what the map highlights for it. Other places highlight their own mark. */
  standsFor: v.optional(v.picklist(['all-communities', 'whole-area'])),
  /** For a place outside of the first view without a known point: drawn as an open sector on the compass rose. */
  direction: v.optional(Direction)
});

export const PlacesFile = v.strictObject({
  $schema: v.optional(v.string()),
  places: v.array(PlaceEntry),
  /**
   * Fingerprint of the text and its mentions when an editor last read it; absent while a report is in work. It may be empty: the check then
   * prints the value to enter.
   */
  reviewed: v.optional(v.string())
});

export type Direction = v.InferOutput<typeof Direction>;
export type PlaceEntry = v.InferOutput<typeof PlaceEntry>;
export type PlacesFile = v.InferOutput<typeof PlacesFile>;
