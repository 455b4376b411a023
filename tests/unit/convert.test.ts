/** `npm run convert`: a folder in a datum of Chinese maps is moved back to WGS-84, and only its coordinates change. */
import gcoord from 'gcoord';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { suspectedDatum } from '../../packages/basemap/src/compare';
import { drawingsOf } from '../../packages/basemap/src/features';
import { readExtract } from '../../packages/basemap/src/read';
import { datumWarning } from '../../packages/basemap/src/messages';
import { converted, PLACED } from '../../scripts/convert-coordinates';
import type { Streets } from '../../src/lib/report/schema';

const PAIR = /\[(-?\d+\.?\d*), ?(-?\d+\.?\d*)\]/g;
const numbers = (json: string): number[] => [...json.matchAll(/-?\d+\.?\d*/g)].map(([number]) => Number(number));
const streets = JSON.parse(readFileSync('geo/streets.json', 'utf8')) as Streets;
const shifted = (datum: 'GCJ02' | 'BD09'): Streets => ({
  ...streets,
  nodes: streets.nodes.map((node) => {
    const [lon, lat] = gcoord.transform([node.lon, node.lat], gcoord.WGS84, gcoord[datum]);
    return { ...node, lon, lat };
  })
});

it.each(PLACED)('%s: every position is converted, and nothing else changes', (name) => {
  const before = readFileSync(`geo/${name}`, 'utf8');
  const moved = converted(before, 'gcj02');
  expect(moved.positions).toBeGreaterThan(1);
  // The same text between the same number of numbers.
  expect(moved.json.replaceAll(/-?\d+\.?\d*/g, '#')).toBe(before.replaceAll(/-?\d+\.?\d*/g, '#'));
  const changed = numbers(before).filter((number, index) => number !== numbers(moved.json)[index]);
  expect(changed.every((number) => (number > 113 && number < 114) || (number > 34 && number < 35))).toBe(true);
  expect(changed.length).toBe(moved.positions * 2);
  for (const [index, pair] of [...before.matchAll(PAIR)].entries()) {
    const [, lon, lat] = [...moved.json.matchAll(PAIR)][index]!.map(Number) as [number, number, number];
    const there = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);
    expect(Math.hypot(there[0] - Number(pair[1]), there[1] - Number(pair[2]))).toBeLessThan(2e-6);
  }
});

it('the import of a base map warns if a folder fits only in another datum', async () => {
  const { drawings } = await drawingsOf(readExtract('packages/basemap/tests/fixtures/district.osm.pbf'));
  expect(suspectedDatum(streets, drawings)).toBeNull();
  expect(suspectedDatum(shifted('GCJ02'), drawings)).toBe('gcj02');
  expect(suspectedDatum(shifted('BD09'), drawings)).toBe('bd09');
  expect(datumWarning('gcj02', 'mine')).toContain('npm run convert -- mine --from gcj02');
});
