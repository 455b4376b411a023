/**
 * How everything on the map looks: the one table for the live map, the static map of page, print and frame, and the share images. `width`,
 * `casing` and what is added to them are pixels at zoom 14 and grow with the zoom (`growth.ts`); all other lengths are pixels at every
 * zoom. Dashes are lengths of line and gap on the ground, in metres: a road has the same dashes at every zoom, and we can cut them
 * ourselves without a break at the edges of tiles. `npm run legend-sheet` shows the result of a change.
 */
import type { Road } from '$lib/report/report';
import type { Confidence, Form, LineForm, PointForm } from '$lib/report/schema';
import type { Ink } from './colours';

/**
 * The city's streets, drawn quietly below everything else. `casing`: total width of both sides; `rank`: streets of higher rank are drawn
 * over lower ones.
 */
export const STREETS: Record<Road['class'] | 'service', { width: number; casing: number; casingInk: Ink; rank: number }> = {
  /** Meridians and parallels, for maps without streets. */
  graticule: { width: 0, casing: 1, casingInk: 'street-casing', rank: 0 },
  service: { width: 1.2, casing: 2, casingInk: 'street-local-casing', rank: 0 },
  local: { width: 2.4, casing: 2, casingInk: 'street-local-casing', rank: 1 },
  collector: { width: 4, casing: 2, casingInk: 'street-casing', rank: 2 },
  arterial: { width: 6, casing: 2, casingInk: 'street-casing', rank: 3 },
  ring: { width: 6, casing: 2, casingInk: 'street-casing', rank: 3 },
  expressway: { width: 7, casing: 2, casingInk: 'street-casing', rank: 4 }
};
export const STREET_INK: Ink = 'street';

/** Streets fade into the land over this distance (metres) before the edge of the base map data. */
export const EXTENT_FADE = {
  metres: 250,
  ink: 'land',
  /**
   * For drawings without blur: strokes in the land colour along the edge. Each is a share of the whole width, and how much it covers of
   * what is still visible.
   */
  steps: [[1, 0.25], [0.75, 1 / 3], [0.5, 0.5], [0.25, 1]] // prettier-ignore
} as const;

export type Dash = readonly [line: number, gap: number];
/** `beads`: round marks on the line, with their width and their distance in metres. */
export type Line = { width: number; casing: number; dash: Dash | null; beads: { width: number; every: number } | null };

/** Roads of the report by the form of their role: in the role's colour, with a casing in the paper colour. */
export const ROADS: Record<LineForm, Line> = {
  solid: { width: 7, casing: 3, dash: null, beads: null },
  dashed: { width: 7, casing: 3, dash: [78, 28], beads: null },
  beaded: { width: 3.6, casing: 4.4, dash: null, beads: { width: 10, every: 280 } }
};
/** Added widths: to a road while the pointer is on it; to its casing and halo while it is picked. */
export const ROAD_STATES = { hovered: 1.5, pickedCasing: 1.6, pickedHalo: 5 };

export const lineFormOf = (form: Form | 'none'): LineForm => (form === 'none' || isPointForm(form) ? 'solid' : form);

/**
 * The circle in which a point may lie: thin dashes and no fill, because it is not a border. `opacity`: of the outline; `emphasised`:
 * while the place is hovered or picked, or the reader asks for all circles.
 */
export const AREA = {
  outline: 1,
  opacity: 0.35,
  /** Approximate length of dashes and of gaps: adjusted so that a circle has a whole number of them, and at least this many. */
  dash: [22, 22],
  fewestDashes: 12,
  emphasised: { fill: 0.13, opacity: 0.8 }
} as const;
/** A place of low confidence has a hollow mark. */
export const isGuess = (confidence: Confidence): boolean => confidence === 'low';

/** Dashes for the outline of a disc of `radius` metres. */
export function dashRound(radius: number): Dash {
  const [line, gap] = AREA.dash;
  const round = 2 * Math.PI * radius;
  const times = Math.max(AREA.fewestDashes, Math.round(round / (line + gap)));
  return [(round / times) * (line / (line + gap)), (round / times) * (gap / (line + gap))];
}

/** Corners of a convex shape whose reach is 1, clockwise; x eastward, y southward. */
export type Corners = readonly (readonly [x: number, y: number])[];
/**
 * `reach`: from the middle to a corner or to the edge; `hollow`: the same to the middle of a hollow mark's outline; `small`: on the compass
 * rose; `spacer`: side of the square that other names keep clear of.
 */
type Point = { reach: number; hollow: number; small: number; spacer: number };

/** Places of the report at points by the form of their role. Communities alone are discs. */
export const POINTS: { area: Point & { corners: null } } & Record<Exclude<PointForm, 'area'>, Point & { corners: Corners }> = {
  area: { corners: null, reach: 5, hollow: 4, small: 4.5, spacer: 12 },
  diamond: { corners: [[0, -1], [1, 0], [0, 1], [-1, 0]], reach: 7, hollow: 6.5, small: 5, spacer: 11 } // prettier-ignore
};
/** Widths of the outline of hollow marks, and of the rim of discs, which is in the land colour. */
export const POINT_STROKES = { hollow: 2, rim: 1.5 };

export const isPointForm = (form: Form | 'none'): form is PointForm => form in POINTS;
export const pointFormOf = (form: Form | 'none'): PointForm => (isPointForm(form) ? form : 'area');

/** All other marks. `stroke`: width of the rim. */
export const MARKS = {
  /** Around the mark that is picked: ink on land. */
  ring: { reach: 8.5, stroke: 2 },
  landmark: { reach: 2.5, ink: 'soft-ink' },
  station: { reach: 3, stroke: 1.2, ink: 'paper', rimInk: 'metro' }
} as const satisfies Record<string, { reach: number; ink?: Ink; rimInk?: Ink; [more: string]: unknown }>;

/** A thin line, the same at every zoom. It has no dashes: those mean that a position is uncertain. */
export const METRO = { width: 1, ink: 'metro' } as const;

/**
 * Water of which only middle and area are known: a patch without a shore. It is drawn `spread` times as wide as a disc of its area and
 * fades outward, so that it looks as large as it is. `blur`: MapLibre's value; `fade`: offset and opacity, the same for SVG.
 */
export const WATER = {
  ink: 'water',
  spread: 1.5,
  blur: 0.9,
  fade: [
    [0.1, 1],
    [0.325, 0.84],
    [0.55, 0.5],
    [0.775, 0.16],
    [1, 0]
  ]
} as const;

/** Names, by what they name. `size`: pixels for planned names and at zoom 12; `close`: at zoom 16; `spacing`: between letters, ems. */
export type Name = { size: number; close: number; spacing: number; bold: boolean; ink: Ink | 'role' };
export type NameKind = 'road' | 'spot' | 'water' | 'street' | 'landmark' | 'station';
/** Below this zoom the district is so small that names would pile up. */
export const NAMES_ZOOM = 11.7;
export const NAMES: Record<NameKind, Name> = {
  spot: { size: 13, close: 17, spacing: 0, bold: true, ink: 'role' },
  road: { size: 13, close: 17, spacing: 0.06, bold: true, ink: 'role' },
  water: { size: 14, close: 17, spacing: 0.3, bold: false, ink: 'water-ink' },
  landmark: { size: 11.5, close: 13, spacing: 0, bold: false, ink: 'soft-ink' },
  street: { size: 11.5, close: 13, spacing: 0.1, bold: false, ink: 'soft-ink' },
  station: { size: 11, close: 11, spacing: 0, bold: false, ink: 'soft-ink' }
};
/** Names of the smallest streets only show from this zoom on, where there is room for them. */
export const LOCAL_NAMES_ZOOM = 14;
/** In a drawing narrower than `below` pixels no name is larger than `most`. */
export const NARROW = { below: 480, most: 12 };
/** Line height of names in several lines, em. */
export const LEADING = 1.2;
/** Width of the halo around letters. */
export const NAME_HALO = 1.6;
/**
 * The same for names with signs on the live map: a wider halo is drawn in a pass of its own, and with images among the letters MapLibre draws
 * the letters in both passes, which makes them bolder.
 */
export const SIGNED_NAME_HALO = 1;

/** Places of the other parts of a long report: points that form clusters; `sizes`: radius from a number of places on. */
export const OTHER_PARTS = {
  point: { reach: 4, opacity: 0.7 },
  cluster: { sizes: [[0, 13], [100, 17], [1000, 22]], opacity: 0.9, rim: 1 }, // prettier-ignore
  name: { size: 12.5, ink: 'soft-ink' }
} as const;

/**
 * Share images are mostly seen at half their size or less: everything is drawn for a map that is smaller by `zoom` and then enlarged, and
 * lines are `bolder` than on a map of that size.
 */
export const SHARE_IMAGE = { zoom: 1.4, bolder: 1.6 };

/** Width of the clickable area along a road: a thin line is hard to hit with a thumb. */
export const HIT = 24;

/**
 * Ring around the mark of every community, for texts about all of them: pixels. It is drawn over all names, and so small that it ends where
 * the letters of the community's own name begin (`AWAY` in `static-map/labels/spots.ts`).
 */
export const RING = { reach: 9, width: 2 };
