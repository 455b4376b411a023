/** Makes features small enough for a map of the district: cut to its bounds, simplified, rounded, pieces of one road joined. */
import { bboxClip } from '@turf/bbox-clip';
import { simplify } from '@turf/simplify';
import type { Position } from 'geojson';
import { boundsOf } from '../../../src/lib/geography/bounds.ts';
import { metresPerUnit } from '../../../src/lib/geography/mercator.ts';
import type { Bounds, LngLat } from '../../../src/lib/report/schema.ts';
import type { Drawing, Shape } from './features.ts';
import { joined } from './join.ts';

/** How far a simplified line may be from the original, metres: two pixels at the closest zoom. */
const TOLERANCE_M = 1;
/** About a metre, which matches the tolerance. */
const DECIMALS = 5;
/** Areas smaller than this (square metres) are not visible at any zoom. */
const SPECK_M2 = 30;

export function fitted(drawings: readonly Drawing[], bounds: Bounds): Drawing[] {
  const metre = 360 / metresPerUnit((bounds[1] + bounds[3]) / 2);
  const inside = drawings.filter(({ geometry }) => touches(geometry, bounds)).flatMap((drawing) => clipped(drawing, bounds));
  return joined(inside).flatMap((drawing) => {
    const thin = simplify(drawing, { tolerance: TOLERANCE_M * metre, highQuality: true });
    const geometry = rounded(thin.geometry);
    if (!geometry || (geometry.type !== 'LineString' && areaOf(geometry) < SPECK_M2 * metre * metre)) return [];
    return [{ ...drawing, geometry }];
  });
}

function positionsOf(geometry: Shape): Position[] {
  if (geometry.type === 'LineString') return geometry.coordinates;
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function touches(geometry: Shape, [west, south, east, north]: Bounds): boolean {
  const [left, bottom, right, top] = boundsOf(positionsOf(geometry) as LngLat[]);
  return left < east && right > west && bottom < north && top > south;
}

/** The parts inside the bounds, each as its own feature. */
function clipped(drawing: Drawing, bounds: Bounds): Drawing[] {
  const { geometry } = bboxClip(drawing, bounds);
  if (geometry.type === 'MultiLineString')
    return geometry.coordinates.map((coordinates) => ({ ...drawing, geometry: { type: 'LineString', coordinates } }));
  return geometry.coordinates.length > 0 ? [{ ...drawing, geometry }] : [];
}

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** Without consecutive equal points; a ring of fewer than four points is dropped. */
function roundedLine(line: Position[]): Position[] {
  return line
    .map(([lon = 0, lat = 0]) => [round(lon), round(lat)])
    .filter(([lon, lat], i, all) => i === 0 || lon !== all[i - 1]?.[0] || lat !== all[i - 1]?.[1]);
}

const roundedRings = (rings: Position[][]): Position[][] => {
  const [outer = [], ...inner] = rings.map(roundedLine);
  return outer.length < 4 ? [] : [outer, ...inner.filter((ring) => ring.length > 3)];
};

function rounded(geometry: Shape): Shape | null {
  if (geometry.type === 'LineString') {
    const coordinates = roundedLine(geometry.coordinates);
    return coordinates.length > 1 ? { type: 'LineString', coordinates } : null;
  }
  if (geometry.type === 'Polygon') {
    const coordinates = roundedRings(geometry.coordinates);
    return coordinates.length > 0 ? { type: 'Polygon', coordinates } : null;
  }
  const coordinates = geometry.coordinates.map(roundedRings).filter((rings) => rings.length > 0);
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

/** In square degrees, holes included: only used to find areas that are too small. */
function areaOf(geometry: Exclude<Shape, { type: 'LineString' }>): number {
  const outlines = geometry.type === 'Polygon' ? [geometry.coordinates[0] ?? []] : geometry.coordinates.map(([outer = []]) => outer);
  return outlines.reduce((total, ring) => total + ringArea(ring), 0);
}

const ringArea = (ring: Position[]): number =>
  Math.abs(ring.reduce((sum, [x = 0, y = 0], i) => sum + ((ring[i + 1]?.[1] ?? y) * x - (ring[i + 1]?.[0] ?? x) * y), 0)) / 2;
