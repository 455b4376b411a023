/**
 * What a host may ask of the frame, in the query of its address. Every link that was ever published keeps working: names
 * and values may join this table and never leave it (`options.test.ts` holds what has been promised).
 */
import { hiddenBut, knownHonour, type Choosable, type Filter, type Filterable } from '$lib/filter';

/** `parse`: what a text of the query stands for, undefined if for nothing. `print`: the text; undefined for the default. */
type Option<T> = {
  initial: T;
  parse: (text: string, report: Choosable) => T | undefined;
  print: (value: T) => string;
  /** Name it had in older links. */
  formerly?: string;
};

/** One of a few words, the first of them by default. */
function oneOf<const T extends string>(initial: T, ...others: T[]): Option<T> {
  const values = [initial, ...others];
  return { initial, parse: (text) => values.find((value) => value === text), print: (value) => value };
}

/** Ids of the roles that are shown; null for all. */
const roles: Option<readonly string[] | null> = {
  initial: null,
  parse(text, report) {
    const hidden = hiddenBut(text.split(','), report);
    if (!hidden) return undefined;
    return hidden.length === 0 ? null : report.site.roles.map(({ id }) => id).filter((id) => !hidden.includes(id));
  },
  print: (shown) => shown?.join(',') || 'none'
};

/** Id of a level or an honour: only communities that hold it are shown; null for all. */
const honour: Option<string | null> = {
  initial: null,
  parse: (text, report) => knownHonour(text, report) ?? undefined,
  print: String,
  formerly: 'level'
};

/** Id of a topic whose places the map highlights; null for none. */
const topic: Option<string | null> = {
  initial: null,
  parse: (text, report) => report.topics.find((id) => id === text),
  print: String
};

export const OPTIONS = {
  /** Colours; `auto` follows the reader's system. */
  theme: oneOf('auto', 'light', 'dark'),
  roles,
  honour,
  /** The map with the list and the excerpts, the map alone with a card for what is picked, or the card alone. */
  ui: oneOf('full', 'map', 'card'),
  /** When the live map loads: when the reader asks for it, as soon as it is in sight, or never. */
  load: oneOf('intent', 'auto', 'static'),
  /** Whether the live map leaves a plain wheel and a single finger to the page around it. */
  gestures: oneOf('cooperative', 'free'),
  /** Whether the excerpts are shown. */
  text: oneOf('on', 'off'),
  topic
};

type Table = typeof OPTIONS;
export type OptionName = keyof Table;
export type EmbedOptions = { [Name in OptionName]: Table[Name]['initial'] };

/** The table without the connection between a name and the type of its value. */
const table = Object.entries(OPTIONS) as [OptionName, Option<unknown>][];

/** What holds when nothing is asked. */
export const initialOptions = Object.fromEntries(table.map(([name, { initial }]) => [name, initial])) as EmbedOptions;

/** What pym.js adds to every address it frames: nobody's slip. */
const ADDED_BY_HOSTS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** Reads a query. What it does not know counts for nothing and is listed in `ignored`, as `name=value`. Throws nothing. */
export function parseOptions(query: URLSearchParams, report: Choosable): { options: EmbedOptions; ignored: string[] } {
  const known = new Set(ADDED_BY_HOSTS);
  const ignored: string[] = [];
  const values = table.map(([name, { initial, parse, formerly = name }]): [OptionName, unknown] => {
    known.add(name).add(formerly);
    const text = query.get(name) ?? query.get(formerly);
    const value = text === null ? initial : parse(text, report);
    if (value === undefined) ignored.push(`${name}=${text}`);
    return [name, value === undefined ? initial : value];
  });
  for (const [name, value] of query) if (!known.has(name)) ignored.push(`${name}=${value}`);
  return { options: Object.fromEntries(values) as EmbedOptions, ignored };
}

/** Parameters that bring these options back, none for what holds anyway. Values are ids and words of ours: nothing needs escaping. */
export const optionParameters = (options: EmbedOptions): [name: OptionName, value: string][] =>
  table.filter(([name, { initial }]) => options[name] !== initial).map(([name, { print }]) => [name, print(options[name])]);

/** The part of the options that says which places are shown. */
export const filterOf = ({ roles: shown, honour: held }: Pick<EmbedOptions, 'roles' | 'honour'>, { site }: Filterable): Filter => ({
  hidden: shown ? site.roles.map(({ id }) => id).filter((id) => !shown.includes(id)) : [],
  honour: held
});
