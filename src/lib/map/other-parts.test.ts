import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { visiblePlaces } from '$lib/filter';
import { otherPartSources } from './other-parts';

const honours = [
  { id: 'lamp', level: 'first' },
  { id: 'rope', level: 'second' }
];
const places = [
  { id: 'quay', kind: 'site', role: 'mooring' },
  { id: 'mole', kind: 'site', role: 'mooring' },
  { id: 'quarter', kind: 'community', role: 'quarter' },
  { id: 'strand', kind: 'road', role: 'street' }
];
const awards = [
  { community: 'quay', honour: 'lamp' },
  { community: 'quarter', honour: 'rope' }
];

it.each([
  { hidden: [], honour: null },
  { hidden: ['mooring'], honour: null },
  { hidden: [], honour: 'lamp' },
  { hidden: [], honour: 'second' },
  { hidden: ['quarter'], honour: 'lamp' }
])('the map shows the places of other parts that the page would show: %o', (filter) => {
  const honoursOf = (id: string): string[] => awards.filter(({ community }) => community === id).map(({ honour }) => honour);
  const { 'other-parts': source } = otherPartSources({
    places: '',
    streets: '',
    part: 2,
    filter,
    honours: honours as never,
    holders: ['site', 'community']
  });
  if (source?.type !== 'geojson') throw new Error('places of other parts are not GeoJSON');
  const { filter: isShown } = featureFilter(source.filter as never, 'source');
  const shown = places.filter(({ id, ...place }) =>
    isShown({ zoom: 12 }, { type: 1, properties: { ...place, id, part: 1, honours: honoursOf(id) }, geometry: [] } as never)
  );
  const visible = visiblePlaces({ honours, awards, places, site: { roles: [] } } as never, filter);
  expect(shown.map(({ id }) => id)).toEqual([...visible]);
});
