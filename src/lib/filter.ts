/** Which places are shown: part of the query of the address, without defaults. Set by the legend, and by hosts of the frame. */
import type { Place } from '$lib/report/report';
import type { Award, Honour, Level, Role } from '$lib/report/schema';

export type Filter = {
  /** Ids of the roles that are hidden. */
  hidden: readonly string[];
  /** Id of a level or of an honour: of the kinds of places that hold honours, only its holders are shown; null for all. */
  honour: string | null;
};

/** The ids that a filter refers to. */
export type Filterable = {
  awards: readonly Pick<Award, 'community' | 'honour'>[];
  site: { roles: readonly Pick<Role, 'id'>[]; levels: readonly Pick<Level, 'id'>[] };
  honours: readonly Pick<Honour, 'id' | 'level'>[];
  places: readonly Pick<Place, 'id' | 'kind' | 'role'>[];
};

/** What an address can name besides places: a filter, and a topic. */
export type Choosable = Filterable & { /** Ids of topics. */ topics: readonly string[] };

export const everything: Filter = { hidden: [], honour: null };

/** Written instead of role ids if none is shown: an empty list would look like a mistake. */
export const NONE = 'none';

/** Roles to hide so that only the named ones are shown, none of them if the list is empty; null if none of the names is known. */
export function hiddenBut(shown: readonly string[], { site }: Filterable): string[] | null {
  const isKnown = site.roles.some(({ id }) => shown.includes(id)) || shown.length === 0 || shown.join() === NONE;
  return isKnown ? site.roles.map(({ id }) => id).filter((id) => !shown.includes(id)) : null;
}

/** The id of a level or an honour, if it is one. */
export const knownHonour = (id: string | null, { site, honours }: Filterable): string | null =>
  [...site.levels, ...honours].find((one) => one.id === id)?.id ?? null;

/**
 * Reads `?roles=a,b&honour=c`: the roles that are shown, and the level or honour. Unknown ids are ignored; if none is known, everything is
 * shown. `level` is the old name of `honour`.
 */
export function parseFilter(query: URLSearchParams, report: Filterable): Filter {
  const roles = query.get('roles')?.split(',');
  return {
    hidden: (roles && hiddenBut(roles, report)) ?? [],
    honour: knownHonour(query.get('honour') ?? query.get('level'), report)
  };
}

/** The parameters of a filter, none if everything is shown. */
function filterParameters({ hidden, honour }: Filter, { site }: Filterable): [name: string, value: string][] {
  const shown = site.roles.map(({ id }) => id).filter((id) => !hidden.includes(id));
  const parameters: [string, string][] = [];
  if (hidden.length) parameters.push(['roles', shown.join(',') || NONE]);
  if (honour) parameters.push(['honour', honour]);
  return parameters;
}

/** The parameters as a query string with `?`, empty for none. Values are ids and fixed words, so nothing has to be escaped. */
export const queryString = (parameters: readonly [name: string, value: string][]): string =>
  parameters.length ? `?${parameters.map((parameter) => parameter.join('=')).join('&')}` : '';

/** The query string of a filter with `?`, empty if everything is shown. */
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

type Mapped = Filterable & { places: readonly { located?: boolean | undefined }[] };

/** Whether a filter hides all that it is about from the map: every place with a role, or every holder of its honour. */
export function isNothingLeft(report: Mapped, filter: Filter): boolean {
  const { places, awards } = report;
  const visible = visiblePlaces(report, filter);
  const isLeft = ({ id, located, role }: Mapped['places'][number]): unknown =>
    located && role && visible.has(id) && (!filter.honour || awards.some(({ community }) => community === id));
  return visible.size < places.length && !places.some(isLeft);
}

/** Kinds of places that hold honours in this report. */
export function kindsOfHolders({ awards, places }: Pick<Filterable, 'awards' | 'places'>): ReadonlySet<string> {
  const holders = new Set(awards.map(({ community }) => community));
  return new Set(places.filter(({ id }) => holders.has(id)).map(({ kind }) => kind));
}

/**
 * Ids of the places that a filter shows. An honour only hides places of a kind that holds honours: the others still say something about the
 * report.
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
