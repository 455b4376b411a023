/** Conversions between datums, compared with a second implementation, and there and back. */
import { distance } from '@turf/distance';
import coordtransform from 'coordtransform';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { toBd09, toGcj02 } from '../../src/lib/geography/datum';
import type { LngLat } from '../../src/lib/report/schema';

const metres = (a: LngLat, b: LngLat): number => distance(a, b, { units: 'meters' });

function grid([west, south, east, north]: [number, number, number, number], steps: number): LngLat[] {
  const at = (from: number, to: number, step: number) => from + ((to - from) * step) / (steps - 1);
  return Array.from({ length: steps * steps }, (_, i): LngLat => [at(west, east, i % steps), at(south, north, Math.floor(i / steps))]);
}

/** All of China, where both implementations apply the shift; and the area of the report in detail. */
const points = [...grid([74, 4.5, 134.5, 53], 60), ...grid([113.62, 34.72, 113.96, 34.9], 20)];
const worst = (distances: number[]): number => Math.max(...distances);
const secondGcj02 = ([lng, lat]: LngLat): LngLat => coordtransform.wgs84togcj02(lng, lat);
const secondBd09 = (point: LngLat): LngLat => coordtransform.gcj02tobd09(...secondGcj02(point));

describe('conversions agree with a second implementation within a metre, on 4,000 points', () => {
  it('GCJ-02', () => {
    expect(points).toHaveLength(4000);
    expect(worst(points.map((point) => metres(toGcj02(point), secondGcj02(point))))).toBeLessThan(1);
  });
  it('BD-09', () => {
    expect(worst(points.map((point) => metres(toBd09(point), secondBd09(point))))).toBeLessThan(1);
  });
});

describe('converting there and back stays within a metre', () => {
  const back = (point: LngLat, from: 'GCJ02' | 'BD09'): LngLat => gcoord.transform<LngLat>(point, gcoord[from], gcoord.WGS84);
  it('GCJ-02', () => {
    expect(worst(points.map((point) => metres(point, back(toGcj02(point), 'GCJ02'))))).toBeLessThan(1);
  });
  it('BD-09', () => {
    expect(worst(points.map((point) => metres(point, back(toBd09(point), 'BD09'))))).toBeLessThan(1);
  });
});

it('GCJ-02 shifts a point of the report by some hundred metres, BD-09 by more', () => {
  const point: LngLat = [113.7206, 34.7736];
  expect(metres(point, toGcj02(point))).toBeGreaterThan(300);
  expect(metres(point, toGcj02(point))).toBeLessThan(800);
  expect(metres(point, toBd09(point))).toBeGreaterThan(metres(point, toGcj02(point)));
});

it.for([
  ['Berlin', [13.4, 52.5]],
  ['Tokyo', [139.7, 35.7]],
  ['Sydney', [151.2, -33.9]],
  ['Santiago', [-70.7, -33.4]]
] as [string, LngLat][])('GCJ-02 leaves %s where it is', ([, point]) => {
  expect(toGcj02(point)).toEqual(point);
});
