/** `streets.json`: crossings, and the streets that run through them. */
import * as v from 'valibot';
import { Confidence, Id, Latitude, Longitude, Metres, Name, NameIn, Text } from './fields';

const StreetNode = v.strictObject({
  id: Id,
  lon: Longitude,
  lat: Latitude,
  /** About one standard deviation, metres. */
  accuracyM: Metres,
  evidence: Text,
  /** Only shapes the line; it is not a crossing. */
  bend: v.optional(v.literal(true)),
  /** The line ends here because we do not know more, not because the street ends. */
  end: v.optional(v.literal(true))
});

const Street = v.strictObject({
  id: Id,
  name: v.nullable(Name),
  nameIn: v.optional(NameIn, {}),
  class: v.picklist(['expressway', 'arterial', 'ring', 'collector', 'local']),
  /** Join the last node to the first. */
  closed: v.optional(v.literal(true)),
  /** Draw as a centripetal Catmull-Rom curve through the nodes; else straight. */
  smooth: v.boolean(),
  confidence: Confidence,
  nameConfidence: v.optional(Confidence),
  nodes: v.pipe(v.array(Id), v.minLength(2)),
  /** Weaker parts of the line, from one of its nodes to another. */
  segments: v.optional(
    v.array(v.strictObject({ from: Id, to: Id, confidence: Confidence, about: v.picklist(['geometry', 'name']), reason: Text })),
    []
  ),
  note: v.optional(Text)
});

export const StreetsFile = v.strictObject({
  $schema: v.optional(v.string()),
  nodes: v.array(StreetNode),
  roads: v.array(Street)
});

export type Streets = v.InferOutput<typeof StreetsFile>;
export type Street = v.InferOutput<typeof Street>;
