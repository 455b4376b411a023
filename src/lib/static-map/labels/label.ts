import { NAMES, NARROW, ROADS, type NameKind } from '$lib/cartography/symbols';
import type { NamePosition, PlannedName } from '$lib/names';
import type { PlanePoint } from '../projection';
import type { Box } from './box';

/** From this width of the map on there is room for names in two languages. */
export const ROOMY = 640;

/** Font size of a name on a map `width` pixels wide. */
export function typeOf(kind: NameKind, width: number): { size: number; spacing: number } {
  const { size, spacing } = NAMES[kind];
  return { size: width < NARROW.below ? Math.min(size, NARROW.most) : size, spacing };
}

const WIDEST_ROAD = Math.max(...Object.values(ROADS).map(({ width, casing }) => width + casing));

/** Width of a road of the report with its casing, pixels; `growth`: by how much lines have grown. Names avoid it. */
export const reportRoadWidth = (growth: number): number => WIDEST_ROAD * growth;

/** A position of a name at one scale. */
export type Candidate = Pick<NamePosition, 'dx' | 'dy' | 'turn' | 'size' | 'lines' | 'glyphs' | 'signs'> & {
  /** The anchor of the name, plane units: it moves with the map when the map grows. */
  anchor: PlanePoint;
  /** The boxes that it covers at this scale, pixels. */
  boxes: Box[];
  /** Cost of the position: lower is better. */
  cost: number;
};

/** A possible position. Most are never used, so the name is only laid out when it is tried. */
export type Offer<Made = Candidate> = {
  /** Lower bound of the candidate's cost. */
  floor: number;
  /** Null if the name cannot be set there. */
  make: () => Made | null;
};

export type Label = Omit<PlannedName, 'spacing' | 'ranks' | 'positions'> & {
  /** Ranks of the honours of its place, highest first. */
  ranks: number[];
  /** Only left out if there is no room at all. */
  must: boolean;
  /** Positions on a map `width` pixels wide. */
  offers: (width: number) => Offer[];
  /** Largest number of times the name appears on a map `width` pixels wide. */
  times: (width: number) => number;
};
