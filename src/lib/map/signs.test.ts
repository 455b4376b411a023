import { expect, it } from 'vitest';
import { INKS, type Palette } from '$lib/cartography/colours';
import { barsOf, shownAs, SIGN, widthOfRow } from '$lib/cartography/signs';
import { loadReport } from '$lib/server/report';
import { centreFeatures } from './features';
import { drawSigns, rowsOf } from './signs';

const report = loadReport();
const palette = { ...Object.fromEntries(INKS.map((ink) => [ink, '#808080'])), ink: '#000000', gold: '#ff0000', land: '#ffffff', roles: {} } as unknown as Palette; // prettier-ignore

it('a sign has as many full bars as its level, and only the highest level is gold', () => {
  const fills = (rank: number) => barsOf([rank], 4).map(({ fill }) => fill);
  expect(fills(1)).toEqual(['full', 'pale', 'pale', 'pale']);
  expect(fills(3)).toEqual(['full', 'full', 'full', 'pale']);
  expect(fills(4)).toEqual(['top', 'top', 'top', 'top']);
  expect(barsOf([4, 1], 4).at(-1)).toMatchObject({ height: SIGN.bar.most });
});

it('a count replaces the signs where there is no room for all, and a single sign has no count', () => {
  expect(shownAs([4, 2, 1], 'count')).toEqual({ ranks: [4], count: '3' });
  expect(shownAs([2], 'count')).toEqual({ ranks: [2], count: '' });
  expect(shownAs([4, 2], 'row').ranks).toEqual([4, 2]);
});

it('every row of signs that a place needs has an image', () => {
  const rows = rowsOf(report);
  const needed = centreFeatures(report, 'zh', { width: 880, height: 848 }, new Set()).features.flatMap(({ properties }) => [properties.signs, properties.sign]); // prettier-ignore
  expect(needed.filter(Boolean).length).toBeGreaterThan(4);
  expect(needed.filter((id) => id && !rows.has(id))).toEqual([]);
  const { width, height, data } = drawSigns([4, 1], 4, palette);
  expect(data).toHaveLength(width * height * 4);
  expect(width).toBe(2 * (widthOfRow(2, 4) + 2));
  const colours = new Set(Array.from({ length: width * height }, (_, i) => data.slice(4 * i, 4 * i + 3).join()));
  expect([...colours]).toEqual(expect.arrayContaining(['255,0,0', '0,0,0', '255,255,255']));
});
