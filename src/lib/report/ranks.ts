/** Levels of the honours that a place holds. */
import type { Honoured } from './report';

/** Rank of each honour of the place, highest first, one for every award; 1 is the lowest level of `site.json`. */
export function ranksOf({ site, honours, awards }: Honoured, place: string): number[] {
  return awards
    .filter(({ community }) => community === place)
    .map((award) => site.levels.findIndex(({ id }) => id === honours.find((one) => one.id === award.honour)?.level) + 1)
    .sort((a, b) => b - a);
}
