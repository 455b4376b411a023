/** Resolves the quotes of `report.json` to passages of the text. Quotes that are not found are left out and reported. */
import type { Passage, QuotedExcerpt, Sic } from './report';
import type { Quote, ReportFile } from './schema';
import { kindsOfLines } from './outline';
import { reporter, type Problem } from './problems';
import { locate } from './quotes';
import { linesIn, readingText, startOf, wordsOf, type ReadingText } from './text';

export type Resolved = {
  reading: ReadingText;
  /** In reading order. */
  excerpts: QuotedExcerpt[];
  sic: Sic[];
  remarks: Passage[];
  /** Passages that are probably meant by quotes that were not found. They count as covered, so one typing mistake is not reported twice. */
  guesses: Passage[];
  problems: Problem[];
};

export function resolveReport(text: string, file: ReportFile): Resolved {
  const { kinds, problems } = kindsOfLines(text, file.outline);
  const reading = readingText(text, kinds);
  const lineOf = linesIn(reading.codePoints);
  const { problems: lost, report } = reporter('report.json');
  const guesses: Passage[] = [];

  /** Calls `found` with the passage of a quote, or reports the entry it belongs to. */
  function resolve<T>(entry: string, quote: Quote, found: (spans: Passage) => T): T[] {
    const located = locate(reading, quote);
    if ('passage' in located) return [found(located.passage)];
    report(entry, located.fault);
    guesses.push(...located.guesses);
    return [];
  }

  const excerpts = file.excerpts.flatMap(({ prefix, suffix, ...entry }) =>
    resolve(`excerpt "${entry.id}"`, { quote: entry.quote, prefix, suffix }, (spans): QuotedExcerpt => {
      return {
        ...entry,
        quote: wordsOf(reading.codePoints, spans),
        spans,
        translation: {},
        line: lineOf(startOf(spans))
      };
    })
  );
  const sic = file.sic.flatMap(({ note, ...quote }, index) => resolve(`sic[${index}]`, quote, (spans): Sic => ({ spans, note })));
  const remarks = file.remarks.flatMap((quote, index) => resolve(`remarks[${index}]`, quote, (spans) => spans));
  excerpts.sort((a, b) => startOf(a.spans) - startOf(b.spans));
  return { reading, excerpts, sic, remarks, guesses, problems: [...problems, ...lost] };
}
