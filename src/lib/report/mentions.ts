/** Finds where the report names its places. */
import type { Mention, Passage } from './report';
import type { PlaceEntry } from './schema';
import { absent, occurrences } from './quotes';
import { reporter, type Problem } from './problems';
import { countBelow, passageOf, startOf, within, wordsOf, type Range, type ReadingText } from './text';

type Claim = Range & { place: string };

/** Every mention in reading order. Where names overlap the longest one wins, so that no name is read inside another. */
export function findMentions(reading: ReadingText, places: readonly PlaceEntry[]): { mentions: Mention[]; problems: Problem[] } {
  const { problems, report } = reporter('places.json');
  const claims: Claim[] = [];
  for (const { id, name, writtenAs } of places) {
    for (const written of writtenAs ?? [name]) {
      const quote = typeof written === 'string' ? { quote: written } : written;
      const found = occurrences(reading, quote).filter((range) => isWhole(reading, range));
      if (found.length === 0) report(`place "${id}"`, absent(reading, quote));
      claims.push(...found.map((range) => ({ ...range, place: id })));
    }
  }
  const accepted: Claim[] = [];
  /** By UTF-16 offset in the text. */
  const taken = new Map<number, Claim>();
  for (const claim of claims.sort(longestFirst)) {
    const [rival] = unitsOf(claim)
      .flatMap((unit) => taken.get(unit) ?? [])
      .sort(longestFirst);
    if (!rival) {
      accepted.push(claim);
      for (const unit of unitsOf(claim)) taken.set(unit, claim);
    } else if (length(rival) === length(claim) && rival.place !== claim.place)
      report(`place "${claim.place}"`, `“${wordsOf(reading.codePoints, passageOf(reading, claim))}” is also written for "${rival.place}"`);
  }
  const mentions = accepted.sort((a, b) => a.from - b.from).map((claim) => ({ place: claim.place, spans: passageOf(reading, claim) }));
  return { mentions, problems };
}

/** Letters and digits of scripts that separate words by spaces. */
const SPACED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}]$/u;

/** Whether the match is a whole word: “Pier” is not found in “Piers”. Scripts without spaces cannot be tested. */
function isWhole({ joined }: ReadingText, { from, to }: Range): boolean {
  const cuts = (before: string | undefined, after: string | undefined): boolean => SPACED.test(before ?? '') && SPACED.test(after ?? '');
  return !cuts(joined[from - 1], joined[from]) && !cuts(joined[to - 1], joined[to]);
}

const length = ({ from, to }: Range): number => to - from;
const longestFirst = (a: Range, b: Range): number => length(b) - length(a) || a.from - b.from;
const unitsOf = (range: Range): number[] => Array.from({ length: length(range) }, (_, index) => range.from + index);

/** What a passage names, indexed for many passages of one report. */
export function mentionsByPassage(mentions: readonly Mention[]): (passage: Passage) => Mention[] {
  const ordered = mentions.toSorted((a, b) => startOf(a.spans) - startOf(b.spans));
  const before = (offset: number): number => countBelow(ordered, ({ spans }) => startOf(spans) < offset);
  return (passage) =>
    passage.flatMap(({ start, end }) => ordered.slice(before(start), before(end))).filter(({ spans }) => within(spans, passage));
}
