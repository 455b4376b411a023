/** `context.json`: what the map shows besides the report's own places. */
import * as v from 'valibot';
import { Confidence, Hectares, Id, LngLat, Localised, Metres, Name, NameIn, Text } from './fields';

export const ContextFile = v.strictObject({
  $schema: v.optional(v.string()),
  landmarks: v.array(v.strictObject({ id: Id, name: Name, nameIn: NameIn, point: LngLat, radiusM: Metres, basis: Localised })),
  /** Communities of the area that the report does not name. */
  communities: v.array(
    v.strictObject({
      id: Id,
      name: Name,
      nameIn: NameIn,
      geometry: v.nullable(v.strictObject({ point: LngLat, radiusM: Metres })),
      confidence: Confidence,
      basis: Localised
    })
  ),
  /** Water of which only middle and area are known: drawn as a soft patch without a shore. */
  water: v.array(v.strictObject({ id: Id, name: Name, nameIn: NameIn, point: LngLat, areaHa: Hectares, basis: Localised })),
  stations: v.array(v.strictObject({ id: Id, name: Name, nameIn: NameIn, point: LngLat, accuracyM: Metres })),
  /** Generalised metro lines: the stations and a few bends. */
  lines: v.array(
    v.strictObject({ id: Id, name: Name, nameIn: NameIn, opened: v.optional(Text), path: v.array(LngLat), note: v.optional(Localised) })
  )
});

export type Context = v.InferOutput<typeof ContextFile>;
