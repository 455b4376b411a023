/** The report's text on the pages we compare with: the same words, and names as links that pick a place. */
import type { Atlas, Block } from '../../src/lib/report/report';
import { attribute as escaped } from '../../src/lib/markup';
import { runs } from '../../src/lib/report/runs';

const TAGS: Partial<Record<Block['kind'], string>> = { headline: 'h1', heading: 'h2' };

export function article(report: Atlas): string {
  return report.blocks
    .map(({ kind, spans }) => {
      const tag = TAGS[kind] ?? 'p';
      const words = runs(report, spans).map(({ text, mention }) =>
        mention ? `<a href="#${mention}" data-place="${mention}">${escaped(text)}</a>` : escaped(text)
      );
      return `<${tag}>${words.join('')}</${tag}>`;
    })
    .join('\n');
}
