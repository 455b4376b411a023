/** Every coordinate of the folder with the entry it belongs to. */
import type { Geo } from '../parse';
import type { Bounds, LngLat } from '../schema';

export const isWithin = ([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean =>
  west <= lng && lng <= east && south <= lat && lat <= north;

export type Located = { file: string; entry: string; point: LngLat };

export const locatedIn = ({ places, streets, context }: Pick<Geo, 'places' | 'streets' | 'context'>): Located[] => [
  ...places.places.flatMap(({ id, geometry }) =>
    geometry && 'point' in geometry ? [{ file: 'places.json', entry: `place "${id}"`, point: geometry.point }] : []
  ),
  ...streets.nodes.map(({ id, lon, lat }): Located => ({ file: 'streets.json', entry: `node "${id}"`, point: [lon, lat] })),
  ...[...context.landmarks, ...context.water, ...context.stations].map(({ id, point }) => ({
    file: 'context.json',
    entry: `"${id}"`,
    point
  })),
  ...context.communities.flatMap(({ id, geometry }) =>
    geometry ? [{ file: 'context.json', entry: `"${id}"`, point: geometry.point }] : []
  ),
  ...context.lines.flatMap(({ id, path }) => path.map((point) => ({ file: 'context.json', entry: `line "${id}"`, point })))
];
