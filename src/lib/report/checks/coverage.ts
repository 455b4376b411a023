/** Nothing of the body is left out: every word of every sentence is in an excerpt or in a remark. */
import { reporter, type Problem } from '../problems';
import type { Resolved } from '../resolve';
import type { Passage } from '../report';
import { lineAt, passageOf, sentencesOf, type Range, type ReadingText } from '../text';

export function checkCoverage({ reading, excerpts, remarks, guesses }: Omit<Resolved, 'sic' | 'problems'>): Problem[] {
  const { problems, report } = reporter('report.json');
  for (const { first, words } of uncoveredIn(reading, [...excerpts.map(({ spans }) => spans), ...remarks, ...guesses]))
    report('excerpts', `“${words}” at line ${lineAt(reading.codePoints, first)} is in no excerpt: add one, or list it in remarks`);
  return problems;
}

/** Sentences of the body with words in none of these passages: those words, and the first code point of them. */
export function uncoveredIn(reading: ReadingText, passages: readonly Passage[]): { range: Range; first: number; words: string }[] {
  const covered = new Set<number>();
  for (const { start, end } of passages.flat()) for (let offset = start; offset < end; offset++) covered.add(offset);
  return sentencesOf(reading).flatMap((range) => {
    // Punctuation between excerpts needs no entry.
    const left = passageOf(reading, range)
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index))
      .filter((offset) => !covered.has(offset) && /[\p{L}\p{N}]/u.test(reading.codePoints[offset] ?? ''));
    const [first] = left;
    return first === undefined ? [] : [{ range, first, words: printed(left, covered, reading.codePoints) }];
  });
}

/** The words at these positions as they are printed, so that they can be copied; “…” stands for what is covered between them. */
function printed(left: readonly number[], covered: ReadonlySet<number>, codePoints: readonly string[]): string {
  const pieces: { start: number; end: number }[] = [];
  for (const offset of left) {
    const last = pieces.at(-1);
    const follows = last && !codePoints.slice(last.end, offset).some((_, index) => covered.has(last.end + index));
    if (follows) last.end = offset + 1;
    else pieces.push({ start: offset, end: offset + 1 });
  }
  return pieces
    .map(({ start, end }) =>
      codePoints
        .slice(start, end)
        .join('')
        .replaceAll(/(?<=\p{Script=Han})\n(?=\p{Script=Han})/gu, '')
        .replaceAll('\n', ' ')
    ) // prettier-ignore
    .join(' … ');
}
