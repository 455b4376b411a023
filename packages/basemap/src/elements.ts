/** What OpenStreetMap is made of, whatever the file it comes in. */
import type { LngLat } from '../../../src/lib/report/schema.ts';

export type Tags = Record<string, string>;
export type Member = { type: 'node' | 'way' | 'relation'; ref: number; role: string };

export type Node = { type: 'node'; id: number; lon: number; lat: number };
/** `line`: its points, where the file writes them into the way itself. */
export type Way = { type: 'way'; id: number; refs: number[]; tags: Tags; line?: LngLat[] };
/** `lines`: points of the member ways by their ids, where the file writes them into the relation. */
export type Relation = { type: 'relation'; id: number; members: Member[]; tags: Tags; lines?: Map<number, LngLat[]> };
/** When the data were taken, ISO 8601, if the file says so. */
export type Stamp = { type: 'timestamp'; value: string };

export type Element = Node | Way | Relation | Stamp;

/** A file that is not what it should be; the message names the file, the place and the cure. */
export class ExtractError extends Error {}
