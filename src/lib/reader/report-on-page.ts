import type { Block, Mention, Report, Span } from '$lib/report/report';
import { codePointsOf, within } from '$lib/report/text';
import { blockId } from './passage';

/** Words that stand elsewhere than on the page: the code point they begin at, and the words. */
type Quoted = [start: number, words: string];

/** What is sent beside a page; a report that is read as a whole quotes nothing from elsewhere. */
export type Sent = Report & { quoted?: Quoted[] };

/**
 * The report as it goes with a page: its text stands in the page's article anyway, with the places it names, and both are
 * read from there in the browser instead of being sent a second time.
 */
export class ReportOnPage {
  constructor(readonly report: Report) {}

  /** The report whole again. What stands between the blocks of the text is never shown, and becomes line breaks. */
  static from({ quoted = [], ...sent }: Sent, page: Document): ReportOnPage {
    const text: string[] = [];
    const put = (at: number, words: string[]): void => words.forEach((word, index) => (text[at + index] = word));
    const mentions: Mention[] = [];
    for (const block of sent.blocks) {
      const element = page.getElementById(blockId(block));
      const words = Array.from(wordsIn(element));
      for (const { start, end } of block.spans) put(start, words.splice(0, end - start));
      mentions.push(...mentionsIn(element, block));
    }
    for (const [start, words] of quoted) put(start, Array.from(words));
    return new ReportOnPage({ ...sent, text: Array.from({ length: text.length }, (_, at) => text[at] ?? '\n').join(''), mentions });
  }
}

/** What is sent beside the page. Only the server asks for it. */
export function sentWith({ report }: ReportOnPage): Sent {
  const { blocks, excerpts, text, part } = report;
  const sent = { ...report, text: '', mentions: [] };
  if (!part) return sent;
  const shown = blocks.flatMap(({ spans }) => spans);
  const quoted = excerpts
    .filter(({ spans }) => !within(spans, shown))
    .flatMap(({ spans }) => spans.map(({ start, end }): Quoted => [start, codePointsOf(text).slice(start, end).join('')]));
  return { ...sent, quoted };
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
