/** `npm run legend-sheet`: symbols of the map to look at while you change them, from `lib/cartography` and the sheet of the static map. */
import { readFileSync, writeFileSync } from 'node:fs';
import { AREA, dashRound, MARKS, NAMES, OTHER_PARTS, POINTS, ROADS, STREETS, WATER } from '../src/lib/cartography/symbols.ts';
import { outlineOf } from '../src/lib/marks/outline.ts';
import { barsPath } from '../src/lib/static-map/path.ts';
import { sheetOf } from '../src/lib/static-map/sheet.ts';
import { POINT_FORMS, type PointForm, type SiteFile } from '../src/lib/report/schema.ts';
import { helpIfAsked } from './command.ts';

helpIfAsked(
  'npm run legend-sheet [-- FILE]\nWrites a page of all symbols of the map, in all states and both themes: legend-sheet.html, or FILE.'
);

const THEMES = ['light', 'dark'] as const;
const STATES = ['', 'hovered', 'selected', 'dim'];
const [to = 'legend-sheet.html'] = process.argv.slice(2);

const css = readFileSync('src/app.css', 'utf8');
const { roles, levels } = JSON.parse(readFileSync('geo/site.json', 'utf8')) as SiteFile;
/** The first role with this form, or any, if the report has none. */
const roleOf = (form: string): string => (roles.find((role) => role.form === form) ?? roles[0])?.id ?? '';

/** Custom properties of a theme: those of the page, and the colours of the roles. */
function colours(theme: (typeof THEMES)[number]): string {
  const selector = theme === 'light' ? ':root {' : ":root[data-theme='dark'] {";
  const from = css.indexOf(selector);
  if (from < 0) throw new Error(`src/app.css has no rule ${selector}`);
  const own = css.slice(from + selector.length, css.indexOf('}', from));
  return own + roles.map(({ id, colour }) => `--role-${id}:${colour[theme]};`).join('');
}

/** Lines cross each other, to show casings and crossings. */
const LINES = ['M8 34C40 10 80 38 112 14', 'M50 4 66 44'];
const paths = (classes: string): string => LINES.map((d) => `<path class="${classes}" d="${d}" fill="none" />`).join('');
const own = (form: string): string => `style="--own:var(--role-${roleOf(form)})"`;

const road = (form: string, state: string): string =>
  paths(`casing ${form}`) + `<a class="road ${form} ${state}" ${own(form)}>${['halo', 'inside', 'line', 'beads'].map(paths).join('')}</a>`;

function area(state: string): string {
  const [dash] = dashRound(70);
  return `<a class="area ${state}" style="--own:var(--role-${roleOf('area')});--dash:${dash}"><circle cx="60" cy="24" r="18" /></a>`;
}
const signs = (ranks: number[]): string =>
  `<g transform="translate(20 20)">${[['bars', 'pale', 'full', 'top'] as const, ['full', 'full'] as const, ['top', 'top'] as const].map(([name, ...fills]) => `<path class="sign-${name}" d="${barsPath(ranks, levels.length, ...fills)}" />`).join('')}</g>`;

const chosen = `<circle class="chosen" r="${MARKS.ring.reach}" />`;
function point(form: PointForm, state: string, guess: boolean): string {
  const { corners, reach, hollow } = POINTS[form];
  const r = guess ? hollow : reach;
  const shape = corners
    ? `<path${guess ? ' class="guess"' : ''} d="${outlineOf(corners, r)}" />`
    : `<circle class="dot${guess ? ' guess' : ''}" r="${r}" />`;
  return `<g transform="translate(60 24)"><g class="spot ${state}" ${own(form)}>${chosen}${shape}</g></g>`;
}
const name = (kind: string, state: string): string =>
  `<a class="name ${kind} ${state}" ${own(kind === 'road' ? 'solid' : 'area')}><text x="60" y="28">${kind} 如意</text></a>`;
const { reach } = MARKS.landmark;

/** Each symbol as it is drawn in a state; those without states are drawn once. */
const ROWS: [string, (state: string, theme: string) => string, string[]?][] = [
  ...Object.keys(STREETS).map((kind): [string, () => string, string[]] => [
    `street, ${kind}`,
    () => paths(`casing ${kind}`) + paths(kind),
    ['']
  ]),
  ...Object.keys(ROADS).map((form): [string, (state: string) => string] => [`road of the report, ${form}`, (state) => road(form, state)]),
  ['where a place may lie', area],
  ...POINT_FORMS.flatMap((form): [string, (state: string) => string][] => [
    [`place, ${form}`, (state) => point(form, state, false)],
    [`place, ${form}, roughly known`, (state) => point(form, state, true)]
  ]),
  ['honours, one of each level', () => signs(levels.map((_, index) => levels.length - index)), ['']],
  [
    'landmark',
    () =>
      `<g class="landmark" transform="translate(60 24)"><rect x="${-reach}" y="${-reach}" width="${2 * reach}" height="${2 * reach}" /></g>`,
    ['']
  ],
  ['metro', () => `<path class="metro" d="M8 24H112" /><circle class="station" cx="60" cy="24" r="${MARKS.station.reach}" />`, ['']],
  [
    'water',
    (_, theme) =>
      `<radialGradient id="water-${theme}">${WATER.fade.map(([offset, opacity]) => `<stop offset="${offset}" stop-opacity="${opacity}" />`).join('')}</radialGradient><circle cx="60" cy="24" r="24" fill="url(#water-${theme})" />`,
    ['']
  ],
  ...Object.entries(NAMES).map(([kind, look]): [string, (state: string) => string, string[]] => [
    `name, ${kind}`,
    (state) => name(kind, state),
    look.ink === 'role' ? STATES : ['']
  ]),
  [
    'other part: place, places',
    () =>
      `<circle cx="36" cy="24" r="${OTHER_PARTS.point.reach}" fill="var(--role-${roleOf('area')})" opacity="${OTHER_PARTS.point.opacity}" /><circle cx="76" cy="24" r="${OTHER_PARTS.cluster.sizes[0][1]}" fill="var(--paper)" stroke="var(--soft-ink)" stroke-width="${OTHER_PARTS.cluster.rim}" />`,
    ['']
  ]
];

const cells = (draw: (state: string) => string, states: string[]): string =>
  STATES.map((state) => `<td>${states.includes(state) ? `<svg width="120" height="48">${draw(state)}</svg>` : ''}</td>`).join('');
const table = (theme: string): string =>
  `<table class="static-map ${theme}"><tr><th>${theme}</th>${STATES.map((state) => `<th>${state || 'plain'}</th>`).join('')}</tr>` +
  ROWS.map(([label, draw, states = STATES]) => `<tr><th>${label}</th>${cells((state) => draw(state, theme), states)}</tr>`).join('') +
  '</table>';

writeFileSync(
  to,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Symbols of the map</title><style>${sheetOf()}
${THEMES.map((theme) => `.${theme}{${colours(theme)}}`).join('')}
body{display:flex;gap:1rem;font:13px sans-serif}table{background:var(--land);color:var(--ink);padding:.5rem;--px14:1px;--m:.26px}
th{text-align:left;font-weight:400}svg{display:block;overflow:hidden}.casing,.halo,.inside,.beads{stroke-linecap:round}</style>
${THEMES.map(table).join('')}<p>Lines as at zoom 14. What the filters leave out is not drawn. Outlines of places: ${AREA.outline} px.</p>`
);
console.log(`${to}: ${ROWS.length} symbols, ${STATES.length} states, ${THEMES.length} themes`);
