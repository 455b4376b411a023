/**
 * Options of the frame, in the query of its address. Published links keep working: names and values may be added to this table but never
 * removed (tested in `options.test.ts`).
 */
import { hiddenBut, knownHonour, NONE, type Choosable, type Filter, type Filterable } from '$lib/filter';

/** `parse`: the value of a text in the query, undefined if it is invalid. `print`: the text; undefined for the default. */
type Option<T> = {
  initial: T;
  parse: (text: string, report: Choosable) => T | undefined;
  print: (value: T) => string;
  /** Its name in older links. */
  formerly?: string;
};

/** One of a few words; the first is the default. */
function oneOf<const T extends string>(initial: T, ...others: T[]): Option<T> {
  const values = [initial, ...others];
  return { initial, parse: (text) => values.find((value) => value === text), print: (value) => value };
}

/** Ids of the roles that are not hidden; null for all. */
const shownBut = (hidden: readonly string[], { site }: Filterable): string[] | null =>
  hidden.length ? site.roles.map(({ id }) => id).filter((id) => !hidden.includes(id)) : null;

/** Ids of the roles that are shown; null for all. */
const roles: Option<readonly string[] | null> = {
  initial: null,
  parse(text, report) {
    const hidden = hiddenBut(text.split(','), report);
    return hidden ? shownBut(hidden, report) : undefined;
  },
  print: (shown) => shown?.join(',') || NONE
};

/** Id of a level or an honour: only its holders are shown; null for all. */
const honour: Option<string | null> = {
  initial: null,
  parse: (text, report) => knownHonour(text, report) ?? undefined,
  print: String,
  formerly: 'level'
};

/** Id of the topic to highlight; null for none. */
const topic: Option<string | null> = {
  initial: null,
  parse: (text, report) => report.topics.find((id) => id === text),
  print: String
};

/** `auto` follows the reader's system. */
export const THEMES = ['auto', 'light', 'dark'] as const;

export const OPTIONS = {
  theme: oneOf(...THEMES),
  roles,
  honour,
  /** The map with list and excerpts, the map alone with a card for what is picked, or the card alone. */
  ui: oneOf('full', 'map', 'card'),
  /** When the live map loads: on request, as soon as it is visible, or never. */
  load: oneOf('intent', 'auto', 'static'),
  /** Whether the live map leaves the wheel and one-finger gestures to the page around it. */
  gestures: oneOf('cooperative', 'free'),
  /** Whether the excerpts are shown. */
  text: oneOf('on', 'off'),
  topic
};

type Table = typeof OPTIONS;
export type OptionName = keyof Table;
export type EmbedOptions = { [Name in OptionName]: Table[Name]['initial'] };

/** The table without the types that connect a name with its value. */
const table = Object.entries(OPTIONS) as [OptionName, Option<unknown>][];

export const initialOptions = Object.fromEntries(table.map(([name, { initial }]) => [name, initial])) as EmbedOptions;

/** Parameters that pym.js adds to every frame: they are not reported as unknown. */
const ADDED_BY_HOSTS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** Whether a parameter is one of our options, by its name of today or by an older one. */
export const isOption = (name: string): boolean => table.some(([own, { formerly }]) => name === own || name === formerly);

/** Parses a query. Unknown parameters are ignored and listed in `ignored`, as `name=value`. Never throws. */
export function parseOptions(query: URLSearchParams, report: Choosable): { options: EmbedOptions; ignored: string[] } {
  const ignored: string[] = [];
  const values = table.map(([name, { initial, parse, formerly = name }]): [OptionName, unknown] => {
    const text = query.get(name) ?? query.get(formerly);
    const value = text === null ? initial : parse(text, report);
    if (value === undefined) ignored.push(`${name}=${text}`);
    return [name, value === undefined ? initial : value];
  });
  for (const [name, value] of query) if (!isOption(name) && !ADDED_BY_HOSTS.includes(name)) ignored.push(`${name}=${value}`);
  return { options: Object.fromEntries(values) as EmbedOptions, ignored };
}

/** Parameters for these options, without defaults. Values are ids and fixed words, so nothing has to be escaped. */
export const optionParameters = (options: EmbedOptions): [name: OptionName, value: string][] =>
  table.filter(([name, { initial }]) => options[name] !== initial).map(([name, { print }]) => [name, print(options[name])]);

type FilterOptions = Pick<EmbedOptions, 'roles' | 'honour'>;

/** The options that filter places. */
export const filterOf = ({ roles: shown, honour: held }: FilterOptions, report: Filterable): Filter => ({
  hidden: (shown && hiddenBut(shown, report)) ?? [],
  honour: held
});

/** The reverse of `filterOf`. */
export const optionsOf = ({ hidden, honour: held }: Filter, report: Filterable): FilterOptions => ({
  roles: shownBut(hidden, report),
  honour: held
});
