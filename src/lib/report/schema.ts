/**
 * One schema for each file of `geo/`. The types of the domain are inferred from these schemas, never written twice. Everything that belongs
 * to one report (names, topics, roles, levels, colours) is data here, never code.
 */
export * from './schema/context';
export * from './schema/honours';
export * from './schema/places';
export * from './schema/report';
export * from './schema/site';
export * from './schema/streets';
export * from './schema/translation';
export type { Bounds, Confidence, LngLat, Localised, Quote } from './schema/fields';
