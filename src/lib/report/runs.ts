/** A passage split into runs that are drawn one after the other: names, oddities and the text between; and runs grouped into segments. */
import type { Passage, Report, Sic, Span } from './report';
import { codePointsOf, endOf, overlap, passageOf, readingOf, sentencesOf, startOf } from './text';

export type Run = Span & {
  text: string;
  /** Id of the place that these words name. */
  mention?: string;
  /** An editors' note on an oddity of the text. */
  sic?: Sic['note'];
  /** A page break follows: the reading text continues in the next run. */
  join?: true;
};

/** A part of the text that every sentence and every excerpt contains either completely or not at all. */
type Segment = Span & { runs: Run[] };

/**
 * Runs in reading order, without gap or overlap: joined, their texts are the words of the passage. A name is one run, or one for each piece
 * if a page break cuts it. `cuts`: more code points to cut at; those inside a name or an oddity are ignored.
 */
export function runs(report: Pick<Report, 'text' | 'mentions' | 'sic'>, passage: Passage, cuts: readonly number[] = []): Run[] {
  const codePoints = codePointsOf(report.text);
  const isTouched = (span: Span): boolean => overlap([span], passage);
  const names = report.mentions.flatMap(({ place, spans }) => spans.filter(isTouched).map((span) => ({ ...span, place })));
  const oddities = report.sic.flatMap(({ note, spans }) => spans.filter(isTouched).map((span) => ({ ...span, note })));
  const outside = cuts.filter((cut) => ![...names, ...oddities].some(({ start, end }) => start < cut && cut < end));
  const edges = [...edgesOf(names), ...edgesOf(oddities), ...outside];

  return passage.flatMap((piece, index) =>
    split(piece, edges).map(({ start, end }): Run => {
      const covering = (span: Span): boolean => span.start <= start && end <= span.end;
      const name = names.find(covering);
      const oddity = oddities.find(covering);
      return {
        start,
        end,
        text: codePoints.slice(start, end).join(''),
        ...(name && { mention: name.place }),
        ...(oddity && { sic: oddity.note }),
        ...(end === piece.end && index < passage.length - 1 && { join: true as const })
      };
    })
  );
}

/**
 * The runs of a passage in segments, cut at `cuts` (code points, see {@link passageEdges}). A segment continues over a page break. Cuts
 * inside a name or an oddity are ignored.
 */
export function segments(report: Pick<Report, 'text' | 'mentions' | 'sic'>, passage: Passage, cuts: ReadonlySet<number>): Segment[] {
  const found: Segment[] = [];
  for (const run of runs(report, passage, [...cuts])) {
    const last = found.at(-1);
    if (last && !cuts.has(run.start)) {
      last.runs.push(run);
      last.end = run.end;
    } else found.push({ start: run.start, end: run.end, runs: [run] });
  }
  return found;
}

/** Code points at which a sentence or an excerpt begins or ends. */
export function passageEdges({ excerpts, ...report }: Pick<Report, 'text' | 'blocks' | 'excerpts'>): Set<number> {
  const reading = readingOf(report);
  const passages = [...sentencesOf(reading).map((range) => passageOf(reading, range)), ...excerpts.map(({ spans }) => spans)];
  return new Set(passages.flatMap((spans) => [startOf(spans), endOf(spans)]));
}

const edgesOf = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);

/** `span` in parts, cut at every cut inside it. */
function split({ start, end }: Span, cuts: readonly number[]): Span[] {
  const inside = [...new Set(cuts)].filter((cut) => start < cut && cut < end).sort((a, b) => a - b);
  return [start, ...inside].map((from, index) => ({ start: from, end: inside[index] ?? end }));
}
