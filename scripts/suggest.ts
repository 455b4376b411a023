/** What is left to annotate in a report, and the selectors for it. */
import { uncoveredIn } from '../src/lib/report/checks/coverage';
import { findMentions } from '../src/lib/report/mentions';
import { occurrences } from '../src/lib/report/quotes';
import { resolveReport } from '../src/lib/report/resolve';
import type { PlaceEntry, Quote, ReportFile } from '../src/lib/report/schema';
import { selectorOf } from '../src/lib/report/selector';
import { lineAt, passageOf, sentencesOf, startOf, within, wordsOf, type Range } from '../src/lib/report/text';

/** `line`: of `report.txt`. `paste`: lines of JSON, one of which belongs in the files. */
type Suggestion = { line: number; what: string; paste: string[] };

/** All suggestions, in the order of the text. */
export function suggest(text: string, file: ReportFile, places: readonly PlaceEntry[]): Suggestion[] {
  const { reading, excerpts, remarks } = resolveReport(text, file);
  const { mentions } = findMentions(reading, places);
  const lineOf = (range: Range): number => lineAt(reading.codePoints, startOf(passageOf(reading, range)));
  const json = (range: Range, more: object = {}): string => JSON.stringify({ ...more, ...selectorOf(reading, range) });
  const excerpt = (range: Range, named: string[]): string =>
    json(range, { id: 'new-id', topic: '', scope: named.length ? 'places' : 'whole-area', places: named });
  const namedIn = (range: Range): string[] => [
    ...new Set(mentions.filter(({ spans }) => within(spans, passageOf(reading, range))).map(({ place }) => place))
  ];

  /** Sentences of the body that name places but are in no excerpt about them; each once, with all places that are missing. */
  const unlisted = sentencesOf(reading).flatMap((range): Suggestion[] => {
    const passage = passageOf(reading, range);
    const lacking = mentions
      .filter(({ spans }) => within(spans, passage))
      .filter(({ place, spans }) => !excerpts.some((one) => one.places.includes(place) && within(spans, one.spans)));
    if (lacking.length === 0) return [];
    const names = [...new Set(lacking.map(({ place, spans }) => `“${wordsOf(reading.codePoints, spans)}” (${place})`))];
    return [{ line: lineOf(range), what: `${names.join(', ')} in no excerpt about it`, paste: [excerpt(range, namedIn(range))] }];
  });

  const passages = [...excerpts.map(({ spans }) => spans), ...remarks];
  const uncovered = uncoveredIn(reading, passages).map(({ range }): Suggestion => {
    const paste = [excerpt(range, namedIn(range)), json(range)];
    return { line: lineOf(range), what: 'a sentence with words in no excerpt and no remark: an excerpt, or one of "remarks"', paste };
  });

  const quotes: [what: string, quote: Quote][] = [
    ...file.excerpts.map((one): [string, Quote] => [`excerpt "${one.id}"`, one]),
    ...file.sic.map((one, index): [string, Quote] => [`sic[${index}]`, one]),
    ...file.remarks.map((one, index): [string, Quote] => [`remarks[${index}]`, one])
  ];
  const ambiguous = quotes.flatMap(([what, { quote, prefix = '', suffix = '' }]): Suggestion[] => {
    const found = occurrences(reading, { quote, prefix, suffix });
    const [first] = found;
    if (!first || found.length < 2) return [];
    const paste = found.map((range) => `line ${lineOf(range)}: ${json(range)}`);
    return [{ line: lineOf(first), what: `the quote of ${what} stands ${found.length} times: say which`, paste }];
  });

  return [...unlisted, ...uncovered, ...ambiguous].sort((a, b) => a.line - b.line);
}
