/** Names placed ahead for the first view: the static map draws them there, and the live map leaves them there. */

import type { Signs } from '$lib/cartography/signs';
import type { NameKind } from '$lib/cartography/symbols';

export type { NameKind };

/** Middle of a letter in pixels, and how far it is turned, degrees clockwise. */
export type Glyph = { x: number; y: number; turn: number };

/** One position of a name and the rungs it stands there on. */
export type NamePosition = {
  /** What the name hangs on, percent of the view: it moves with the map as the frame grows. */
  x: number;
  y: number;
  /** Middle of the name from there, pixels. */
  dx: number;
  dy: number;
  /** Degrees clockwise. */
  turn: number;
  /** Of the letters, pixels. */
  size: number;
  /** What is written, line by line; null for the name's text in one line. Letters of several lines are never set one by one. */
  lines: string[] | null;
  /** Letters that are set one by one, from there; null for a straight line of them. */
  glyphs: Glyph[] | null;
  /** How the honours of the place are shown beneath. */
  signs?: Signs;
  rungs: number[];
  /** Covers something, and so is shown only while its place is picked. */
  loose: boolean;
};

export type PlannedName = {
  id: string;
  kind: NameKind;
  text: string;
  /** Between letters, em. */
  spacing: number;
  /** Id of the place it names, if the report names it, and the place's role. */
  place: string | null;
  role: string | null;
  /** Ranks of its honours, highest first. */
  ranks?: number[];
  positions: NamePosition[];
};

/** The names, and the least width of the view for each rung, pixels, narrowest first. */
export type PlannedNames = { widths: readonly number[]; names: PlannedName[] };
