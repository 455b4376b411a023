/** A passage cut into runs to be drawn one after the other: names, oddities, marked words and all between. */
import type { Passage, Report, Sic, Span } from './report';
import { codePointsOf } from './text';

export type Run = Span & {
  text: string;
  /** Id of the place these words name. */
  mention?: string;
  /** A word of ours about an oddity of the text. */
  sic?: Sic['note'];
  /** Part of what the caller asked to be marked. */
  marked?: true;
  /** A page break follows: the reading text goes on in the next run. */
  join?: true;
};

/**
 * Runs in reading order, without gap or overlap: their texts together are the words of the passage.
 * A name is one run, or one for each piece where a page break cuts it; the edges of `mark` never cut it.
 */
export function runs(report: Pick<Report, 'text' | 'mentions' | 'sic'>, passage: Passage, { mark = [] }: { mark?: Passage } = {}): Run[] {
  const codePoints = codePointsOf(report.text);
  const isTouched = (span: Span): boolean => passage.some(({ start, end }) => span.start < end && start < span.end);
  const names = report.mentions.flatMap(({ place, spans }) => spans.filter(isTouched).map((span) => ({ ...span, place })));
  const oddities = report.sic.flatMap(({ note, spans }) => spans.filter(isTouched).map((span) => ({ ...span, note })));
  const markEdges = edges(mark).filter((edge) => !names.some(({ start, end }) => start < edge && edge < end));
  const cuts = [...edges(names), ...edges(oddities), ...markEdges];

  return passage.flatMap((piece, index) =>
    split(piece, cuts).map(({ start, end }): Run => {
      const covering = (span: Span): boolean => span.start <= start && end <= span.end;
      const name = names.find(covering);
      const oddity = oddities.find(covering);
      return {
        start,
        end,
        text: codePoints.slice(start, end).join(''),
        ...(name && { mention: name.place }),
        ...(oddity && { sic: oddity.note }),
        ...(mark.some((span) => span.start < end && start < span.end) && { marked: true as const }),
        ...(end === piece.end && index < passage.length - 1 && { join: true as const })
      };
    })
  );
}

const edges = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);

/** `span` in parts, cut wherever a cut lies inside of it. */
function split({ start, end }: Span, cuts: readonly number[]): Span[] {
  const inside = [...new Set(cuts)].filter((cut) => start < cut && cut < end).sort((a, b) => a - b);
  return [start, ...inside].map((from, index) => ({ start: from, end: inside[index] ?? end }));
}
