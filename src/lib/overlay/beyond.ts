import type { LngLat } from '$lib/report/schema';

/** A place the first view leaves out. */
export type Beyond = {
  /** Id of the place. */
  id: string;
  /** Where it is, or where the place is that it lies in. */
  point: LngLat;
  /** Whether the point is its own. */
  known: boolean;
  /** Index into the sixteen winds, from the middle of the first view; 0 is north. */
  wind: number;
  /** Great-circle distance from there, kilometres. */
  km: number;
};
