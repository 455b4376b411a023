/** The stops of the tour. */
import type { Atlas, QuotedExcerpt } from '$lib/report/report';
import { blockAt, startOf } from '$lib/report/text';

const MOST = 6;

/**
 * Excerpts of this page at which the tour stops: those that the editors have chosen, in their order; else the first of each section that
 * names places, and the first that proves an honour. None if there would be only one.
 */
export function stopsOf(report: Atlas): QuotedExcerpt[] {
  const chosen = report.introduction?.stops;
  const stops = chosen ? chosen.flatMap((id) => report.excerpts.find((excerpt) => excerpt.id === id) ?? []) : computed(report);
  const here = stops.filter(({ spans }) => blockAt(report.blocks, startOf(spans)));
  return here.length > 1 ? here.slice(0, MOST) : [];
}

function computed({ blocks, excerpts, awards }: Atlas): QuotedExcerpt[] {
  const headings = blocks.flatMap(({ kind, spans }) => (kind === 'heading' ? [startOf(spans)] : []));
  const sections = [0, ...headings].map((start, index) =>
    excerpts.filter(({ spans }) => startOf(spans) >= start && startOf(spans) < (headings[index] ?? Infinity))
  );
  const first = sections.flatMap((own) => own.find(({ scope }) => scope === 'places') ?? own[0] ?? []);
  const honour = excerpts.find(({ id }) => awards.some(({ excerpt }) => excerpt === id));
  const all = new Set([...first.slice(0, honour ? MOST - 1 : MOST), ...(honour ? [honour] : [])]);
  return [...all].sort((a, b) => startOf(a.spans) - startOf(b.spans));
}
