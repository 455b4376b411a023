import { lengthKm } from '$lib/geography/length';
import { lineOf, roadOf } from '$lib/geography/network';
import type { Atlas, Provenance, Named, Network, Road } from '$lib/report/report';
import type { PlaceEntry } from '$lib/report/schema';
import { elsewhereOf } from './elsewhere';

/** What we know of a place that is not in the report. */
export function provenanceOf(place: PlaceEntry, { network, whereabouts }: Pick<Atlas, 'network' | 'whereabouts'>): Provenance {
  const { officialName, basis, note, geometry } = place;
  const elsewhere = elsewhereOf(place, whereabouts);
  const road = geometry && 'roadId' in geometry ? roadOf(network, geometry.roadId) : null;
  return {
    officialName,
    basis,
    ...(note && { note }),
    ...(road && { lengthKm: lengthKm(lineOf(network, road)), weak: weakParts(road, network) }),
    ...(elsewhere && { elsewhere })
  };
}

/** Parts of a road whose position is less certain, named by the crossing roads at their ends. */
function weakParts(road: Road, network: Network): NonNullable<Provenance['weak']> {
  const crossing = (node: string): Named | null => {
    const other = network.roads.find((candidate) => candidate !== road && candidate.name && candidate.nodes.includes(node));
    return other?.name ? { name: other.name, nameIn: other.nameIn } : null;
  };
  return road.segments
    .filter(({ about }) => about === 'geometry')
    .flatMap(({ from, to, confidence }) => {
      const [first, last] = [crossing(from), crossing(to)];
      return first && last ? [{ from: first, to: last, confidence }] : [];
    });
}
