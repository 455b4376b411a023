/** Which places are shown: in the query of the address, defaults left out. The legend sets it, and hosts of the frame do. */
import type { Place } from '$lib/report/report';
import type { Award, Honour, Level, Role } from '$lib/report/schema';

export type Filter = {
  /** Ids of the roles that are hidden. */
  hidden: readonly string[];
  /** Id of a level or of an honour: of places of a kind that holds honours only those that hold it are shown; null for all. */
  honour: string | null;
};

/** What a filter is about. */
export type Filterable = {
  awards: readonly Pick<Award, 'community' | 'honour'>[];
  site: { roles: readonly Pick<Role, 'id'>[]; levels: readonly Pick<Level, 'id'>[] };
  honours: readonly Pick<Honour, 'id' | 'level'>[];
  places: readonly Pick<Place, 'id' | 'kind' | 'role'>[];
};

/** What an address can name besides places: a filter, and a topic. */
export type Choosable = Filterable & { /** Ids of topics. */ topics: readonly string[] };

export const everything: Filter = { hidden: [], honour: null };

/** In place of role ids, for none of them: an empty list would read as a slip. */
const NONE = 'none';

/** Roles to hide so that those named are left; null when not one of them is known. */
export function hiddenBut(shown: readonly string[], { site }: Filterable): string[] | null {
  const isKnown = site.roles.some(({ id }) => shown.includes(id)) || shown.join('') === NONE;
  return isKnown ? site.roles.map(({ id }) => id).filter((id) => !shown.includes(id)) : null;
}

/** The id of a level or an honour, if it is one. */
export const knownHonour = (id: string | null, { site, honours }: Filterable): string | null =>
  [...site.levels, ...honours].find((one) => one.id === id)?.id ?? null;

/**
 * Reads `?roles=a,b&honour=c`: the roles that are shown, and the level or honour. Unknown ids count for nothing; nothing
 * known means everything. `level` is the name that `honour` had in the first links.
 */
export function parseFilter(query: URLSearchParams, report: Filterable): Filter {
  const roles = query.get('roles')?.split(',');
  return {
    hidden: (roles && hiddenBut(roles, report)) ?? [],
    honour: knownHonour(query.get('honour') ?? query.get('level'), report)
  };
}

/** The parameters of a filter, none for everything. */
export function filterParameters({ hidden, honour }: Filter, { site }: Filterable): [name: string, value: string][] {
  const shown = site.roles.map(({ id }) => id).filter((id) => !hidden.includes(id));
  const parameters: [string, string][] = [];
  if (hidden.length) parameters.push(['roles', shown.join(',') || NONE]);
  if (honour) parameters.push(['honour', honour]);
  return parameters;
}

/** The parameters as a query string, `?` included, and empty for none. Values are ids and words of ours: nothing needs escaping. */
export const queryString = (parameters: readonly [name: string, value: string][]): string =>
  parameters.length ? `?${parameters.map((parameter) => parameter.join('=')).join('&')}` : '';

/** The query string of a filter, `?` included, and empty for everything. */
export const printFilter = (filter: Filter, report: Filterable): string => queryString(filterParameters(filter, report));

/** What an address of the report may name besides a place. */
type Named = { topic: string | null; stop?: number | null };

/** The query string of a page of the report: topic, filter and stop of the tour. */
export function printQuery({ topic, stop = null }: Named, filter: Filter, report: Filterable): string {
  const parameters = filterParameters(filter, report);
  if (topic !== null) parameters.unshift(['topic', topic]);
  if (stop !== null) parameters.push(['stop', String(stop)]);
  return queryString(parameters);
}

/** Kinds of places that hold honours in this report. */
export function kindsOfHolders({ awards, places }: Pick<Filterable, 'awards' | 'places'>): ReadonlySet<string> {
  const holders = new Set(awards.map(({ community }) => community));
  return new Set(places.filter(({ id }) => holders.has(id)).map(({ kind }) => kind));
}

/**
 * Ids of the places a filter lets through. An honour takes away only places of a kind that holds some: the others
 * still say something about the report.
 */
export function visiblePlaces({ honours, awards, places }: Filterable, { hidden, honour }: Filter): ReadonlySet<string> {
  const kinds = kindsOfHolders({ awards, places });
  const wanted = new Set(honours.filter(({ id, level }) => id === honour || level === honour).map(({ id }) => id));
  const holders = new Set(awards.filter((award) => wanted.has(award.honour)).map(({ community }) => community));
  return new Set(
    places
      .filter(({ role }) => !role || !hidden.includes(role))
      .filter(({ id, kind }) => honour === null || !kinds.has(kind) || holders.has(id))
      .map(({ id }) => id)
  );
}
