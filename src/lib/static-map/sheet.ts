/** The style sheet of the static map, generated from the table of symbols. */
import { FADED, type Ink } from '$lib/cartography/colours';
import { SIGN } from '$lib/cartography/signs';
import {
  AREA,
  HIT,
  MARKS,
  POINT_STROKES,
  METRO,
  NAME_HALO,
  NAMES,
  NARROW,
  RING,
  ROAD_STATES,
  ROADS,
  STREET_INK,
  STREETS,
  WATER,
  type Dash
} from '$lib/cartography/symbols';
import type { Bounds, LineForm } from '$lib/report/schema';
import { PLANE_WIDTH, projectionOf } from './projection';
import { BREAKPOINTS, breakpointClass } from './labels/breakpoints';

const ink = (name: Ink | 'role'): string => `var(--${name})`;
const grown = (at14: number): string => `calc(${at14}*var(--px14))`;
const dashes = (dash: Dash | readonly string[]): string => `stroke-dasharray:${dash.map((metres) => `calc(${metres}*var(--m))`).join(' ')}`;
const rule = (selector: string, ...declarations: string[]): string => `.static-map ${selector}{${declarations.join(';')}}`;
/** Content of `<use>` elements matches only rules without an ancestor selector. */
const signRule = (selector: string, declarations: string): string => `${selector}{${declarations}}`;
const stroke = (name: Ink | 'role', width: string): string => `stroke:${ink(name)};stroke-width:${width}`;
const fill = (name: Ink | 'role', opacity = 1): string => `fill:${ink(name)}` + (opacity < 1 ? `;fill-opacity:${opacity}` : '');
/** Strength of a place while others are highlighted: set by `lib/client/show-highlight.ts`. */
const DIMMED = `var(--kept,${FADED * 100}%)`;
const px = (pixels: number): string => `${pixels}px`;

const streetRules = (name: StreetName): string[] => {
  const { width, casing, casingInk } = STREETS[name];
  return [rule(`.${name}`, stroke(STREET_INK, grown(width))), rule(`.casing.${name}`, stroke(casingInk, grown(width + casing)))];
};

const roadRules = (form: LineForm): string[] => {
  const { width, casing, dash, beads } = ROADS[form];
  return [
    // A dash of almost no length with round caps draws a bead.
    ...(beads
      ? [
          rule(`.${form} .beads`, stroke('role', grown(beads.width)), dashes([0.1, beads.every])),
          rule(`.${form}.hovered .beads`, `stroke-width:${grown(beads.width + ROAD_STATES.hovered)}`)
        ]
      : []),
    rule(`.${form} .line`, stroke('role', grown(width)), ...(dash ? [dashes(dash)] : [])),
    rule(`.casing.${form}`, stroke('paper', grown(width + casing))),
    rule(`.${form} .halo`, stroke('ink', grown(width + ROAD_STATES.pickedHalo))),
    rule(`.${form}.hovered .line`, `stroke-width:${grown(width + ROAD_STATES.hovered)}`),
    rule(`.${form} .inside`, stroke('paper', grown(width + ROAD_STATES.pickedCasing)))
  ];
};

const EMPHASISED = `fill-opacity:${AREA.emphasised.fill};stroke-opacity:${AREA.emphasised.opacity}`;
const AREA_RULES = [
  rule('.area circle', fill('role', 0), stroke('role', px(AREA.outline)), `stroke-opacity:${AREA.opacity}`, dashes(['var(--dash)'])),
  // Shown while the reader asks for all circles, and for the hovered or picked place.
  `[data-errors] .static-map .area circle{${EMPHASISED}}`,
  ...['.hovered', '.selected'].map((state) => rule(`.area${state} circle`, EMPHASISED)),
  rule('.area:focus-visible circle', EMPHASISED, stroke('ink', px(MARKS.ring.stroke)), 'stroke-opacity:1;stroke-dasharray:none'),
  rule('.halo,.static-map .inside,.static-map .chosen', 'fill:none;visibility:hidden'),
  rule('.chosen', fill('land'), stroke('ink', px(MARKS.ring.stroke))),
  ...['.selected', 'a:focus-visible'].map((state) =>
    rule(`${state} .halo,.static-map ${state} .inside,.static-map ${state} .chosen`, 'visibility:visible')
  )
];

const MARK_RULES = [
  rule('.station', fill(MARKS.station.ink), stroke(MARKS.station.rimInk, px(MARKS.station.stroke))),
  rule('.spot', fill('role')),
  rule('.around', 'fill:none;display:none;pointer-events:none', stroke('role', px(RING.width))),
  `[data-scope=all-communities]>.drawn .lit.around{display:inline}`,
  rule('.dot', `stroke:${ink('land')};stroke-width:${2 * POINT_STROKES.rim}px;paint-order:stroke`),
  rule('.guess', fill('land'), stroke('role', px(POINT_STROKES.hollow)), 'paint-order:normal'),
  rule('.landmark rect', fill(MARKS.landmark.ink)),
  rule('.metro', stroke(METRO.ink, px(METRO.width))),
  rule('stop', `stop-color:${ink(WATER.ink)}`)
];

const NAME_RULES = [
  rule('text', `stroke:var(--land);stroke-width:${2 * NAME_HALO}px;stroke-linejoin:round;paint-order:stroke;text-anchor:middle`),
  ...Object.entries(NAMES).flatMap(([kind, { size, spacing, bold, ink: of }]) => [
    rule(`.name.${kind} text`, `${fill(of)};font-size:${size}px;font-weight:${bold ? 700 : 500};letter-spacing:${spacing}em`),
    ...(size > NARROW.most
      ? [`@container static-map (max-width:${NARROW.below - 0.02}px){${rule(`.name.${kind} text`, `font-size:${NARROW.most}px`)}}`]
      : [])
  ]),
  signRule(
    '.sign-bars',
    `fill:#999;fill:color-mix(in srgb,${ink('ink')} ${SIGN.pale * 100}%,${ink('land')});stroke:${ink('land')};stroke-width:${2 * SIGN.halo}px;paint-order:stroke`
  ),
  signRule('.sign-full', fill('ink')),
  signRule('.sign-top', fill('gold')),
  rule('.dim use', `opacity:${DIMMED}`),
  rule('.name text.count', `text-anchor:start;font-size:${SIGN.countSize}px`),
  rule('.labels text.set', 'text-anchor:start;letter-spacing:0'),
  // Names of one breakpoint at a time. Browsers without container queries show those of a middle one.
  `@supports not (container-type:inline-size){${rule('.e', 'display:inline')}}`,
  ...BREAKPOINTS.map((width, index) => {
    const least = index > 0 ? `(min-width:${width}px)` : '';
    const next = BREAKPOINTS[index + 1];
    const most = next ? `(max-width:${next - 0.02}px)` : '';
    return `@container static-map ${[least, most].filter(Boolean).join(' and ')}{${rule(`.${breakpointClass(index)}`, 'display:inline')}}`;
  })
];

/** Without `color-mix`, dimmed features are drawn with opacity, which only shows where they cross themselves. */
const FADE_RULES = [
  rule('a,.static-map .spot', '--role:var(--own)'),
  `@supports (color:color-mix(in srgb,red,red)){${rule('.dim', `--role:color-mix(in srgb,var(--own) ${DIMMED},var(--land))`)}}`,
  `@supports not (color:color-mix(in srgb,red,red)){${rule('.dim', `opacity:${DIMMED}`)}}`
];

type StreetName = keyof typeof STREETS;
const STREET_NAMES = Object.keys(STREETS) as StreetName[];
const LINE_FORMS = Object.keys(ROADS) as LineForm[];

/** The style sheet of a map on which these classes of streets and forms of roads are drawn: by default, all. */
export const sheetOf = (streets: readonly StreetName[] = STREET_NAMES, roads: readonly LineForm[] = LINE_FORMS): string =>
  [
    ...new Set(streets.flatMap(streetRules)),
    ...new Set(roads.flatMap(roadRules)),
    rule('.hit', `stroke:transparent;stroke-width:${HIT}px`),
    ...AREA_RULES,
    ...MARK_RULES,
    ...NAME_RULES,
    ...FADE_RULES
  ].join('');

/** Widths of the view between which line growth is interpolated linearly, because CSS has no powers. */
const KNOTS = [[280, 640], [640, 1130], [1130, 2260]] as const; // prettier-ignore
/** For browsers without container units. */
const USUAL = 640;

/** Custom properties for a drawing of `view`: `--px14`, the current size of a pixel at zoom 14, and `--m`, a metre on the ground. */
export function lengthsOf(view: Bounds): { relative: string; usual: string } {
  const { growth, units } = projectionOf(view);
  const metre = units(1) / PLANE_WIDTH;
  const chords = KNOTS.map(([from, to]) => {
    const slope = (growth(to) - growth(from)) / (to - from);
    return `${(growth(from) - slope * from).toFixed(3)}px + ${(slope * 100).toFixed(4)}cqw`;
  });
  return {
    relative: `--px14:min(${chords.join(',')});--m:${(100 * metre).toFixed(6)}cqw`,
    usual: `--px14:${growth(USUAL).toFixed(3)}px;--m:${(USUAL * metre).toFixed(5)}px`
  };
}
