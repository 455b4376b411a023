/** Names with planned positions for the first view: the static map draws them there, and the live map keeps them there. */

import type { Signs } from '$lib/cartography/signs';
import type { NameKind } from '$lib/cartography/symbols';

/** Middle of a letter in pixels, and its rotation, degrees clockwise. */
export type Glyph = { x: number; y: number; turn: number };

/** One position of a name, and the breakpoints (map widths) at which it holds. */
export type NamePosition = {
  /** Anchor of the name, percent of the view: it moves with the map when the map's box grows. */
  x: number;
  y: number;
  /** Middle of the name relative to the anchor, pixels. */
  dx: number;
  dy: number;
  /** Degrees clockwise. */
  turn: number;
  /** Font size, pixels. */
  size: number;
  /** The text, line by line; null for the name's own text in one line. Text in several lines is never set letter by letter. */
  lines: string[] | null;
  /** Letters that are placed one by one, relative to the anchor; null for a straight line of text. */
  glyphs: Glyph[] | null;
  /** How the awards of the place are shown beneath. */
  signs?: Signs;
  /** Indexes of `PlannedNames.widths`. */
  breakpoints: number[];
  /** Overlaps something, and so is only shown while its place is picked. */
  overlaps: boolean;
};

export type PlannedName = {
  id: string;
  kind: NameKind;
  text: string;
  /** Letter spacing, em. */
  spacing: number;
  /** Id and role of the place, if the report names it. */
  place: string | null;
  role: string | null;
  /** Ranks of its honours, highest first. */
  ranks?: number[];
  positions: NamePosition[];
};

/** The names, and the breakpoints: least widths of the view, pixels, narrowest first. */
export type PlannedNames = { widths: readonly number[]; names: PlannedName[] };
