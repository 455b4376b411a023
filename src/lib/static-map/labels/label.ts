import { NAMES, NARROW, type NameKind } from '$lib/cartography/symbols';
import type { Signs } from '$lib/cartography/signs';
import type { Glyph } from '$lib/names';
import type { PlanePoint } from '../projection';
import type { Box } from './box';

/** From this width of the map on there is room for names in two languages. */
export const ROOMY = 640;

/** Letters of a name on a map `width` pixels wide. */
export function typeOf(kind: NameKind, width: number): { size: number; spacing: number } {
  const { size, spacing } = NAMES[kind];
  return { size: width < NARROW.below ? Math.min(size, NARROW.most) : size, spacing };
}

/** Where a name stands at one scale. */
export type Candidate = {
  /** What the name hangs on, plane units: it moves with the map as the map grows. */
  anchor: PlanePoint;
  /** Middle of the name from there, pixels. */
  dx: number;
  dy: number;
  /** Degrees clockwise. */
  turn: number;
  /** Of the letters, pixels. */
  size: number;
  /** What is written, line by line; null for the label's text in one line. */
  lines: string[] | null;
  /** Letters that are set one by one, from the anchor, pixels; null for a straight line of them. */
  glyphs: Glyph[] | null;
  /** How the honours of the place are shown beneath. */
  signs?: Signs;
  /** What it covers at this scale, pixels. */
  boxes: Box[];
  /** The lower the better. */
  cost: number;
};

/** A position worth trying. Most never are, so the name is only laid out when its turn comes. */
export type Offer<Made = Candidate> = {
  /** The candidate costs at least this much. */
  floor: number;
  /** Null where the name cannot be set. */
  make: () => Made | null;
};

export type Label = {
  id: string;
  kind: NameKind;
  text: string;
  /** Id of the place it names, if the report names it, and the place's role. */
  place: string | null;
  role: string | null;
  /** Ranks of its honours, highest first. */
  ranks: number[];
  /** Stays out only where there is no room at all. */
  must: boolean;
  /** Positions on a map `width` pixels wide. */
  offers: (width: number) => Offer[];
  /** How often the name may stand on a map `width` pixels wide. */
  times: (width: number) => number;
};
