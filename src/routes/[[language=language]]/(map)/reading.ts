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
  return below && getComputedStyle(below).position === 'sticky' ? below.getBoundingClientRect().bottom : 0;
}

/** Before a distance is measured: what style sheets keep from being laid out unseen is as high as it will be, from now on. */
export const layOutAll = (): void => document.documentElement.style.setProperty('--unseen', 'visible');

/** Brings an element into the middle of what is left of the window beside the map, and puts the focus on it if asked. */
export function bringIntoView(box: { top: number; bottom: number }, smooth: boolean): void {
  const free = window.innerHeight - coveredTop();
  const target = window.scrollY + box.top - coveredTop() - Math.max(24, (free - (box.bottom - box.top)) / 3);
  window.scrollTo({ top: target, behavior: smooth ? 'smooth' : 'auto' });
}

/** The DOM range of a passage of the article, with the element of the block it begins in. */
function rangeIn(report: Report, passage: Passage): { element: HTMLElement; range: Range } | null {
  const block = blockAt(report.blocks, passage[0]?.start ?? 0);
  const element = block && document.getElementById(blockId(block));
  return block && element ? { element, range: rangeOf(element, block, passage) } : null;
}

/** Lights passages of the article under a name the style sheet knows, where the browser can; none puts them out. */
export function highlight(name: 'excerpts' | 'passage', report: Report, passages: Passage[]): void {
  if (typeof Highlight !== 'function' || !('highlights' in CSS)) return;
  const ranges = passages.flatMap((passage) => rangeIn(report, passage)?.range ?? []);
  CSS.highlights.set(name, new Highlight(...ranges));
}

/** Scrolls to a passage of the article, lights it, and moves the focus there for keyboard and speech; false if the page has it not. */
export function readPassage(report: Report, passage: Passage, smooth: boolean): boolean {
  const found = rangeIn(report, passage);
  if (!found) return false;
  layOutAll();
  highlight('passage', report, [passage]);
  bringIntoView(found.range.getBoundingClientRect(), smooth);
  found.element.focus({ preventScroll: true });
  return true;
}
