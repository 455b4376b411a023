/** The elements of OpenStreetMap, for every file format. */
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

/** An error in the input file. The message names the file, the position in it, and what to do. */
export class ExtractError extends Error {}
