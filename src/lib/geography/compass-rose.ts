/** A compass rose for places outside of the map: rings at round distances, and the position of places on them. */
import type { Range } from './off-map';

/** Distances of the rings in kilometres, nearest first, and of the edge of the rose. */
export type Scale = { rings: number[]; edge: number };

/** Steps of round numbers within a power of ten. */
const ROUND = [1, 2, 5, 10];
/** Factor between the farthest place and the edge of the rose. */
const AIR = 1.12;

const power = (km: number): number => 10 ** Math.floor(Math.log10(km));

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above `km`; of 0.1, 0.2, 0.5 below 1. */
function roundDown(km: number): number {
  const unit = power(km);
  return unit * (ROUND.findLast((step) => step * unit <= km * 1.0001) ?? 1);
}

/** The round number nearest to `km`, by ratio. */
function roundNear(km: number): number {
  const low = roundDown(km);
  const high = roundUp(km);
  return km / low < high / km ? low : high;
}

function roundUp(km: number): number {
  const unit = power(km);
  return unit * (ROUND.find((step) => step * unit > km * 1.0001) ?? 10);
}

/**
 * Two or three rings for places at these distances (kilometres, greater than 0): one within the nearest distance, one within the farthest.
 */
export function scaleOf(distances: readonly Range[]): Scale {
  const near = Math.min(...distances.map(([from]) => from));
  const far = Math.max(...distances.map(([, to]) => to));
  const inner = roundDown(near);
  const outer = Math.max(roundDown(far), roundUp(inner));
  const rings = [...new Set([inner, roundNear(Math.sqrt(inner * outer)), outer])];
  return { rings, edge: Math.max(far, outer) * AIR };
}

/**
 * Distance from the middle of the rose, as a part of its radius. Beyond the first ring the scale is logarithmic, so that both 3 km and 300
 * km fit.
 */
export function radiusAt(km: number, { rings, edge }: Scale): number {
  const inner = rings[0] ?? edge;
  return Math.log1p(km / inner) / Math.log1p(edge / inner);
}

/** Point at a bearing (degrees clockwise from north) and a distance from the middle; x grows eastward, y southward. */
export function pointAt(bearing: number, radius: number): [x: number, y: number] {
  const angle = (bearing * Math.PI) / 180;
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}
