/** Moving through the text: finding a passage on the page, bringing it into view, and lighting it. */
import { blockAt, blockId, rangeOf } from '$lib/reader/passage';
import type { Passage, Report } from '$lib/report/report';

/** Elements of the article that name a place, in reading order; one for each piece where a page break cuts a name. */
export const mentionElements = (place: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`#report [data-place="${CSS.escape(place)}"]`)
];

export const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > coveredTop() && top < window.innerHeight;
};

/** Height of what stands over the text at the top of the window, in CSS px: the header, and on narrow screens the map. */
function coveredTop(): number {
  const bar = document.querySelector('[data-bar]');
  const below = bar?.getClientRects().length ? bar : document.querySelector('[data-header]');
  return below?.getBoundingClientRect().bottom ?? 0;
}

/** Brings an element into the middle of what is left of the window beside the map, and puts the focus on it if asked. */
export function bringIntoView(box: { top: number; bottom: number }, smooth: boolean): void {
  const free = window.innerHeight - coveredTop();
  const target = window.scrollY + box.top - coveredTop() - Math.max(24, (free - (box.bottom - box.top)) / 3);
  window.scrollTo({ top: target, behavior: smooth ? 'smooth' : 'auto' });
}

/** Scrolls to a passage of the article, lights it where the browser can, and moves the focus there for keyboard and speech. */
export function readPassage(report: Report, passage: Passage, smooth: boolean): void {
  const block = blockAt(report.blocks, passage[0]?.start ?? 0);
  const element = block && document.getElementById(blockId(block));
  if (!block || !element) return;
  const range = rangeOf(element, block, passage);
  if (typeof Highlight === 'function') CSS.highlights.set('passage', new Highlight(range));
  bringIntoView(range.getBoundingClientRect(), smooth);
  element.focus({ preventScroll: true });
}

export function forgetPassage(): void {
  if (typeof Highlight === 'function') CSS.highlights.delete('passage');
}
