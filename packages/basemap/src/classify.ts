/** Which OpenStreetMap features are drawn, and as what. Tags: wiki.openstreetmap.org/wiki/Map_features. */
import type { Class, Kind } from '../../../src/lib/base.ts';
import type { Tags } from './elements.ts';

export type Drawn = { kind: Kind; class: Class; form: 'line' | 'area' };

const ROADS: Record<string, Class<'roads'>> = {
  motorway: 'expressway',
  trunk: 'expressway',
  primary: 'arterial',
  secondary: 'arterial',
  tertiary: 'collector',
  unclassified: 'local',
  residential: 'local',
  living_street: 'local',
  pedestrian: 'local',
  service: 'service'
};

const RAILS: Record<string, Class<'rail'>> = { rail: 'rail', light_rail: 'rail', tram: 'tram', monorail: 'rail', subway: 'subway' };
const WATERWAYS: Record<string, Class<'water'>> = { river: 'river', canal: 'river', stream: 'stream', ditch: 'stream', drain: 'stream' };

const GREEN: Record<string, RegExp> = {
  leisure: /^(park|garden|golf_course|nature_reserve|pitch)$/,
  landuse: /^(grass|forest|meadow|recreation_ground|village_green|cemetery|orchard|flowerbed)$/,
  natural: /^(wood|scrub|grassland|heath)$/
};

const isWater = ({ natural = '', waterway = '', landuse = '' }: Tags): boolean =>
  natural === 'water' || /^(riverbank|dock)$/.test(waterway) || /^(reservoir|basin)$/.test(landuse);

const isGreen = (tags: Tags): boolean => Object.entries(GREEN).some(([key, values]) => values.test(tags[key] ?? ''));

/** Paths to doors and parking aisles are too small for a map of a district. */
const isMinor = ({ service = '' }: Tags): boolean => /^(parking_aisle|driveway|drive-through|emergency_access)$/.test(service);

/** Things under the ground are left out, except roads: a map would show them interrupted. */
const isUnderground = ({ tunnel = 'no', location = '', layer = '0' }: Tags): boolean =>
  tunnel !== 'no' || location === 'underground' || Number(layer) < -1;

/** What the tags of a way or a multipolygon mean on the map; null for what is not drawn. */
export function classify(tags: Tags): Drawn | null {
  const { highway = '', railway = '', waterway = '', building = 'no' } = tags;
  const road = ROADS[highway.replace(/_link$/, '')];
  if (road && tags['area'] !== 'yes') return isMinor(tags) ? null : { kind: 'roads', class: road, form: 'line' };
  const rail = RAILS[railway];
  if (rail) return rail !== 'subway' && (isUnderground(tags) || tags['service']) ? null : { kind: 'rail', class: rail, form: 'line' };
  if (isUnderground(tags)) return null;
  if (building !== 'no') return { kind: 'buildings', class: 'area', form: 'area' };
  if (isWater(tags)) return { kind: 'water', class: 'area', form: 'area' };
  const water = WATERWAYS[waterway];
  if (water) return { kind: 'water', class: water, form: 'line' };
  return isGreen(tags) ? { kind: 'green', class: 'area', form: 'area' } : null;
}
