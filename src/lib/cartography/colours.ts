/**
 * Colours of the map. Their values for light and dark are custom properties of the page (`src/app.css`); the map refers to them by name.
 */

/** Custom properties that the map uses, without their two hyphens. */
export const INKS = [
  'paper',
  'land',
  'ink',
  'soft-ink',
  'street',
  'street-casing',
  'street-local-casing',
  'water',
  'water-ink',
  'green',
  'building',
  'metro',
  'gold'
] as const;

export type Ink = (typeof INKS)[number];
/** CSS colour of each ink in one theme. */
export type Colours = Record<Ink, string>;
/** And the colour of each role of the report. */
export type Palette = Colours & { roles: Record<string, string> };

/** Colour of a role; `soft-ink` for places without one. */
export const colourOf = (palette: Palette, role: string | null): string => (role && palette.roles[role]) || palette['soft-ink'];

/**
 * Share of its own colour that a dimmed feature keeps; the rest is land. The colours are mixed instead of using opacity, so that crossings
 * do not show.
 */
export const FADED = 0.45;

/** The same by what is highlighted instead; an open place dims all others most. */
export const DIMMED = { place: FADED, honour: 0.6, topic: 0.6, reading: 0.75 } as const;

/** A dimmed colour, as `#rrggbb`. Both colours are `#rgb` or `#rrggbb`. */
export function faded(colour: string, land: string): string {
  const [own, backdrop] = [channels(colour), channels(land)];
  return '#' + own.map((value, i) => hex(value * FADED + (backdrop[i] ?? 0) * (1 - FADED))).join('');
}

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

export function channels(colour: string): number[] {
  const [, digits = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour) ?? [];
  if (!digits) throw new Error(`${colour} is no colour of the form #rrggbb`);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => parseInt(pair, 16));
}
