/**
 * Roles and honour levels never differ by colour alone, and the colours are distinguishable with the three types of colour-vision
 * deficiency (Machado, Oliveira and Fernandes 2009, by culori, at full severity).
 */
import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  parse,
  wcagContrast,
  type Color
} from 'culori';
import { describe, expect, test } from 'vitest';
import { render } from 'svelte/server';
import RoleMark from '../../src/lib/marks/RoleMark.svelte';
import LevelMark from '../../src/lib/marks/LevelMark.svelte';
import { SIGN } from '../../src/lib/cartography/signs';
import type { SiteFile } from '../../src/lib/report/schema';

const { roles, levels } = JSON.parse(readFileSync('geo/site.json', 'utf8')) as SiteFile;
const land = { light: '#f3f0e8', dark: '#1b1f22' };
const visions: Record<string, <C extends Color>(colour: C) => C> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1)
};
const colour = (hex: string): Color => {
  const parsed = parse(hex);
  if (!parsed) throw new Error(`${hex} is no colour`);
  return parsed;
};
const pairs = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other] as const));
const distance = differenceCiede2000();

/** ΔE₀₀ of 1 to 2 is just noticed. The closest of all, lines of volunteers and diamonds of sites for protanopes in the dark, is 5.6. */
const APART = 5;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('the colour of the land is that of the style sheet', () => {
    expect(readFileSync('src/app.css', 'utf8')).toContain(`--land: ${land[theme]};`);
  });

  test.each(Object.entries(visions))('with %s the colours of the roles differ enough, and have contrast with the land', (_, seen) => {
    const close = pairs
      .map(([one, other]) => ({
        pair: `${one.id}, ${other.id}`,
        apart: distance(seen(colour(one.colour[theme])), seen(colour(other.colour[theme])))
      }))
      .filter(({ apart }) => apart < APART);
    expect(close).toEqual([]);
    const faint = roles.filter((role) => wcagContrast(seen(colour(role.colour[theme])), seen(colour(land[theme]))) < 3);
    expect(faint.map(({ id }) => id)).toEqual([]);
  });
});

/** The signs of honours on the map: full bars, gold for the highest level, and empty bars mixed from ink and land. */
describe.each(['light', 'dark'] as const)('signs of honours in the %s theme', (theme) => {
  const style = readFileSync('src/app.css', 'utf8');
  // The light theme comes first, then the dark one.
  const inStyle = (name: string): string =>
    [...style.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))][theme === 'light' ? 0 : 1]?.[1] ?? '';
  const [ink, gold] = [colour(inStyle('ink')), colour(inStyle('gold'))];
  const pale = interpolate([colour(land[theme]), ink], 'rgb')(SIGN.pale);

  test.each(Object.entries(visions))('with %s full bars differ from empty ones, and gold from ink', (_, seen) => {
    const ground = seen(colour(land[theme]));
    expect(wcagContrast(seen(ink), ground)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(seen(gold), ground)).toBeGreaterThanOrEqual(seen === visions['full colour vision'] ? 3 : 2.5);
    expect(wcagContrast(seen(ink), seen(pale))).toBeGreaterThanOrEqual(3);
    expect(distance(seen(gold), seen(pale))).toBeGreaterThan(APART);
    expect(distance(seen(gold), seen(ink))).toBeGreaterThan(APART);
  });
});

test('roles differ in form: no two are drawn the same way', () => {
  expect(new Set(roles.map(({ form }) => form)).size).toBe(roles.length);
  const drawn = roles.map(({ form }) => render(RoleMark, { props: { form } }).body);
  expect(new Set(drawn).size).toBe(roles.length);
});

test('levels differ in the number of bars, and gold is only added to the highest', () => {
  const drawn = levels.map((_, index) => render(LevelMark, { props: { rank: index + 1, of: levels.length } }).body);
  const fullBars = (body: string): number | undefined => /class="full[^"]*" d="([^"]*)"/.exec(body)?.[1]?.match(/M/g)?.length;
  expect(drawn.map(fullBars)).toEqual(levels.map((_, index) => index + 1));
});
