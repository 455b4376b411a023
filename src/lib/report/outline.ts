/** Which lines of the file are no body paragraph. */
import type { BlockKind } from './report';
import type { ReportFile } from './schema';
import { reporter, type Problem } from './problems';
import { nearest } from './quotes';
import { linesOf, readingText } from './text';

/** Kinds by the code point their line begins with. An outline entry is one whole line. */
export function kindsOfLines(text: string, outline: ReportFile['outline']): { kinds: Map<number, BlockKind>; problems: Problem[] } {
  const { problems, report } = reporter('report.json');
  const kinds = new Map<number, BlockKind>();
  const codePoints = [...text];
  const lines = linesOf(text);
  for (const { kind, quote, prefix = '', suffix = '' } of outline) {
    const found = lines.filter(
      ({ text: line, start, end }) =>
        line === quote && codePoints.slice(0, start).join('').endsWith(prefix) && codePoints.slice(end).join('').startsWith(suffix)
    );
    const [only] = found;
    if (only && found.length === 1) kinds.set(only.start, kind);
    else if (only) report(`outline ${kind}`, `“${quote}” is ${found.length} lines of report.txt: tell it apart by prefix or suffix`);
    else report(`outline ${kind}`, notALine(text, quote));
  }
  return { kinds, problems };
}

function notALine(text: string, quote: string): string {
  const close = nearest(readingText(text, new Map()), quote).map(({ words, line }) => `nearest: “${words}” at line ${line}`);
  return [`“${quote}” is no line of report.txt`, ...close].join('; ');
}
