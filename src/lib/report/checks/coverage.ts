/** Nothing of the body is left out: every word of every sentence is in an excerpt or in a remark. */
import { reporter, type Problem } from '../problems';
import type { Resolved } from '../resolve';
import { lineAt, passageOf, sentencesOf } from '../text';

export function checkCoverage({
  reading,
  excerpts,
  remarks,
  guesses
}: Pick<Resolved, 'reading' | 'excerpts' | 'remarks' | 'guesses'>): Problem[] {
  const { problems, report } = reporter('report.json');
  const covered = new Set<number>();
  for (const { start, end } of [...excerpts.map(({ spans }) => spans), ...remarks, ...guesses].flat())
    for (let offset = start; offset < end; offset++) covered.add(offset);
  for (const range of sentencesOf(reading)) {
    // Punctuation between excerpts needs no entry.
    const left = passageOf(reading, range)
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index))
      .filter((offset) => !covered.has(offset) && /[\p{L}\p{N}]/u.test(reading.codePoints[offset] ?? ''));
    const [first] = left;
    if (first === undefined) continue;
    const words = left.map((offset) => reading.codePoints[offset]).join('');
    report('excerpts', `“${words}” at line ${lineAt(reading.codePoints, first)} is in no excerpt: add one, or list it in remarks`);
  }
  return problems;
}
