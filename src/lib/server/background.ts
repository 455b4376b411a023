import { lengthKm } from '$lib/geography/length';
import { lineOf, roadOf } from '$lib/geography/network';
import type { Background, Network } from '$lib/report/report';
import type { PlaceEntry } from '$lib/report/schema';

/** What we know of a place besides what the report says. */
export function backgroundOf({ officialName, basis, note, geometry }: PlaceEntry, network: Network): Background {
  const line = geometry && 'roadId' in geometry ? lineOf(network, roadOf(network, geometry.roadId)) : null;
  return { officialName, basis, ...(note && { note }), ...(line && { lengthKm: lengthKm(line) }) };
}
