/** Which lines of the file are not body paragraphs. */
import type { BlockKind } from './report';
import type { ReportFile } from './schema';
import { reporter, type Problem } from './problems';
import { nearest } from './quotes';
import { linesOf, readingText, within, type Line } from './text';

/** Kinds by the code point their line begins with. An outline entry is one whole line. */
export function kindsOfLines(text: string, outline: ReportFile['outline']): { kinds: Map<number, BlockKind>; problems: Problem[] } {
  const { problems, report } = reporter('report.json');
  const kinds = new Map<number, BlockKind>();
  const codePoints = [...text];
  const lines = linesOf(text);
  if (!outline.some(({ kind }) => kind === 'headline'))
    report('outline', 'has no headline: say which line is the title of the report, as { "kind": "headline", "quote": "…" }');
  for (const { kind, quote, prefix = '', suffix = '' } of outline) {
    const found = lines.filter(
      ({ text: line, start, end }) =>
        line === quote &&
        before(codePoints, start, prefix) &&
        codePoints
          .slice(end, end + suffix.length)
          .join('')
          .startsWith(suffix)
    );
    // A line that only nearly matches also counts, so that one typing mistake is reported once.
    for (const { start } of found.length > 0 ? found : probably(lines, text, quote)) kinds.set(start, kind);
    if (found.length > 1) report(`outline ${kind}`, `“${quote}” is ${found.length} lines of report.txt: tell it apart by prefix or suffix`);
    if (found.length === 0) report(`outline ${kind}`, notALine(text, quote));
  }
  return { kinds, problems };
}

/** Whether the words stand right before the code point at `offset`. */
const before = (codePoints: readonly string[], offset: number, words: string): boolean =>
  codePoints
    .slice(Math.max(0, offset - words.length), offset)
    .join('')
    .endsWith(words);

const closest = (text: string, quote: string) => nearest(readingText(text, new Map()), quote);

const probably = (lines: readonly Line[], text: string, quote: string): Line[] =>
  closest(text, quote).flatMap(({ passage }) => lines.filter(({ start, end }) => within(passage, [{ start, end }])));

const notALine = (text: string, quote: string): string =>
  [`“${quote}” is no line of report.txt`, ...closest(text, quote).map(({ words, line }) => `nearest: “${words}” at line ${line}`)].join(
    '; '
  );
