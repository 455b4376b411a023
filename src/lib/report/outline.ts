/** Which lines of the file are not body paragraphs. */
import type { BlockKind } from './report';
import type { ReportFile } from './schema';
import { reporter, type Problem } from './problems';
import { nearest } from './quotes';
import { linesOf, readingText, within } from './text';

/** Kinds by the code point their line begins with. An outline entry is one whole line. */
export function kindsOfLines(text: string, outline: ReportFile['outline']): { kinds: Map<number, BlockKind>; problems: Problem[] } {
  const { problems, report } = reporter('report.json');
  const kinds = new Map<number, BlockKind>();
  const codePoints = [...text];
  const lines = linesOf(text);
  if (!outline.some(({ kind }) => kind === 'headline'))
    report('outline', 'has no headline: say which line is the title of the report, as { "kind": "headline", "quote": "…" }');
  const words = (from: number, to: number): string => codePoints.slice(Math.max(0, from), to).join('');
  for (const { kind, quote, prefix = '', suffix = '' } of outline) {
    const found = lines.filter(
      ({ text: line, start, end }) =>
        line === quote && words(start - prefix.length, start).endsWith(prefix) && words(end, end + suffix.length).startsWith(suffix)
    );
    const close = found.length === 0 ? nearest(readingText(text, new Map()), quote) : [];
    // A line that only nearly matches also counts, so that one typing mistake is reported once.
    const probable = close.flatMap(({ passage }) => lines.filter(({ start, end }) => within(passage, [{ start, end }])));
    for (const { start } of [...found, ...probable]) kinds.set(start, kind);
    if (found.length > 1) report(`outline ${kind}`, `“${quote}” is ${found.length} lines of report.txt: tell it apart by prefix or suffix`);
    if (found.length === 0) {
      const hints = close.map(({ words: similar, line }) => `nearest: “${similar}” at line ${line}`);
      report(`outline ${kind}`, [`“${quote}” is no line of report.txt`, ...hints].join('; '));
    }
  }
  return { kinds, problems };
}
