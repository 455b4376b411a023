import type { Block, Mention, Report, Span } from '$lib/report/report';
import { blockId } from './passage';

/**
 * The report as it goes with a page: its text stands in the page's article anyway, with the places it names, and both are
 * read from there in the browser instead of being sent a second time.
 */
export class ReportOnPage {
  constructor(readonly report: Report) {}

  /** What is sent beside the page. */
  withoutText(): Report {
    return { ...this.report, text: '', mentions: [] };
  }

  /** The report whole again. What stands between the blocks of the text is never shown, and becomes line breaks. */
  static from(sent: Report, page: Document): ReportOnPage {
    const length = Math.max(0, ...sent.blocks.flatMap(({ spans }) => spans.map(({ end }) => end)));
    const text = Array.from({ length }, () => '\n');
    const mentions: Mention[] = [];
    for (const block of sent.blocks) {
      const element = page.getElementById(blockId(block));
      const words = Array.from(wordsIn(element));
      for (const { start, end } of block.spans) text.splice(start, end - start, ...words.splice(0, end - start));
      mentions.push(...mentionsIn(element, block));
    }
    return new ReportOnPage({ ...sent, text: text.join(''), mentions });
  }
}

/** What an element says, without what is only there for the eye. */
const wordsIn = (element: Element | null): string =>
  Array.from(element?.childNodes ?? [], (node) =>
    node instanceof Element ? (node.getAttribute('aria-hidden') === 'true' ? '' : wordsIn(node)) : (node.nodeValue ?? '')
  ).join('');

/** The places a block names. A name that a page break cuts stands there in pieces: they are one mention. */
function mentionsIn(element: Element | null, { spans }: Block): Mention[] {
  const found: Mention[] = [];
  for (const { dataset } of element?.querySelectorAll<HTMLElement>('[data-span]') ?? []) {
    const [start = 0, end = 0] = (dataset['span'] ?? '').split('-').map(Number);
    const last = found.at(-1);
    if (last && last.place === dataset['place'] && isGap(last.spans.at(-1), start, spans)) last.spans.push({ start, end });
    else found.push({ place: dataset['place'] ?? '', spans: [{ start, end }] });
  }
  return found;
}

/** Whether a page break, and nothing else, lies between the end of one span and the start of another. */
const isGap = (before: Span | undefined, start: number, spans: Span[]): boolean =>
  spans.some(({ end }, index) => end === before?.end && spans[index + 1]?.start === start);
