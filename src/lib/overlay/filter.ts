/** The legend's filter: in the query of the address, defaults left out. */
import type { Report } from '$lib/report/report';

export type Filter = {
  /** Ids of the roles that are hidden. */
  hidden: readonly string[];
  /** Id of the one honour level shown; null for all. */
  level: string | null;
};

export const everything: Filter = { hidden: [], level: null };

/** Reads `?roles=a,b&level=c`: the roles that are shown. Unknown ids count for nothing; nothing known means everything. */
export function parseFilter(query: URLSearchParams, { site }: Report): Filter {
  const shown = query.get('roles')?.split(',') ?? null;
  const known = site.roles.filter(({ id }) => shown?.includes(id));
  const hidden = shown && (known.length > 0 || shown.join('') === 'none') ? site.roles.filter((role) => !known.includes(role)) : [];
  const level = site.levels.find(({ id }) => id === query.get('level'))?.id ?? null;
  return { hidden: hidden.map(({ id }) => id), level };
}

/** The query string of a filter, `?` included, and empty for everything. */
export function printFilter({ hidden, level }: Filter, { site }: Report): string {
  const parts = [];
  const shown = site.roles.filter(({ id }) => !hidden.includes(id)).map(({ id }) => id);
  if (hidden.length) parts.push(`roles=${shown.join(',') || 'none'}`);
  if (level) parts.push(`level=${level}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

/**
 * Ids of the places a filter lets through. A level asks about honours, so it takes away only places of a role that can
 * hold them: those with a level-less neighbour of the same role still say something about the campaign's roads and sites.
 */
export function visiblePlaces(report: Report, { hidden, level }: Filter): ReadonlySet<string> {
  const levelOf = new Map(report.honours.map((honour) => [honour.id, honour.level]));
  const honoured = new Set(report.awards.filter((award) => levelOf.get(award.honour) === level).map((award) => award.community));
  return new Set(
    report.places
      .filter((place) => !place.role || !hidden.includes(place.role))
      .filter((place) => level === null || place.kind !== 'community' || honoured.has(place.id))
      .map(({ id }) => id)
  );
}
