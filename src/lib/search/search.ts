import type { Language } from '$lib/messages';
import { searchMessages } from '$lib/messages/search';
import { KINDS, type Entry, type Hit, type Kind } from './entry';
import { find, prepare, queryOf } from './find';
import { linesOf, near, type Lines } from './near';

export type Results = {
  groups: { kind: Kind; hits: Hit[] }[];
  /** Results of all groups together. */
  count: number;
  /** No exact match: these have one error. */
  isNear: boolean;
};

export type Search = (typed: string) => Results;

/** Best first; of places that match equally well the shorter name, otherwise the order of the report. */
const byGrade = (a: Hit, b: Hit): number => a.grade - b.grade || lengthOf(a) - lengthOf(b);
const lengthOf = ({ entry }: Hit): number => (entry.kind === 'place' ? entry.texts[0].words.length : 0);

/** Replaces typed traditional characters by the simplified ones of the entries. */
function foldingOf(entries: readonly Entry[]): (typed: string) => string {
  const simplified = new Map(
    entries.flatMap(({ traditional = '' }) => (traditional.match(/../gu) ?? []).map(([from = '', to = '']) => [from, to]))
  );
  return (typed) => typed.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

/** A search through entries. Preparing it takes longer than a search: do so once. */
export function searchIn(entries: readonly Entry[]): Search {
  const index = entries.map(prepare);
  const fold = foldingOf(entries);
  let lines: Lines | undefined;

  return (typed) => {
    const query = queryOf(fold(typed));
    if (!query) return { groups: [], count: 0, isNear: false };
    const exact = index.flatMap((indexed) => find(indexed, query) ?? []).sort(byGrade);
    const hits = exact.length ? exact : near((lines ??= linesOf(index)), query);
    const groups = KINDS.map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }));
    return { groups: groups.filter((group) => group.hits.length > 0), count: hits.length, isNear: exact.length === 0 && hits.length > 0 };
  };
}

/** How much was found for `typed`, in words. */
export function outcomeOf({ count, isNear }: Results, typed: string, language: Language): string {
  const w = searchMessages[language];
  return count === 0 ? w.none(typed) : isNear ? w.near(typed, count) : w.count(count);
}
