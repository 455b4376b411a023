import type { Report } from '$lib/report/report';
import { blockId } from './passage';

/**
 * The report as it goes with a page: its text stands in the page's article anyway, and is read from there in the browser
 * instead of being sent a second time.
 */
export class ReportOnPage {
  constructor(readonly report: Report) {}

  /** What is sent beside the page. */
  withoutText(): Report {
    return { ...this.report, text: '' };
  }

  /** The report whole again. What stands between the blocks of the text is never shown, and becomes line breaks. */
  static from(sent: Report, page: Document): ReportOnPage {
    const length = Math.max(0, ...sent.blocks.flatMap(({ spans }) => spans.map(({ end }) => end)));
    const text = Array.from({ length }, () => '\n');
    for (const block of sent.blocks) {
      const words = Array.from(wordsIn(page.getElementById(blockId(block))));
      for (const { start, end } of block.spans) text.splice(start, end - start, ...words.splice(0, end - start));
    }
    return new ReportOnPage({ ...sent, text: text.join('') });
  }
}

/** What an element says, without what is only there for the eye. */
const wordsIn = (element: Element | null): string =>
  Array.from(element?.childNodes ?? [], (node) =>
    node instanceof Element ? (node.getAttribute('aria-hidden') === 'true' ? '' : wordsIn(node)) : (node.nodeValue ?? '')
  ).join('');
