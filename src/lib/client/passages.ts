/**
 * Passages of the text: elements with `data-passage="start-end"`, code points of the report, written by the server: pieces of the report,
 * and sentences of its translation.
 */
import type { Span } from '$lib/report/report';
import { all } from './dom';

/** Parses `start-end`; null if it is not a span. */
export const spanOf = (text: string | undefined): Span | null => {
  const [start, end] = (text ?? '').split('-').map(Number);
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
};

/** The report is cut wherever a passage begins or ends, so a piece of it overlaps a passage only if it lies in it. */
const overlaps = (element: HTMLElement, { start, end }: Span): boolean => {
  const span = spanOf(element.dataset['passage']);
  return span !== null && start < span.end && span.start < end;
};

/** Elements of the text that a passage consists of, and the sentences of the translation that it is in. */
export const elementsOf = (passage: Span): HTMLElement[] => all('#report [data-passage]').filter((element) => overlaps(element, passage));

/** Marks the passages with a class, and removes it from all others. */
export function mark(name: 'said' | 'reading', passages: readonly Span[]): void {
  for (const element of all('#report [data-passage]'))
    element.classList.toggle(
      name,
      passages.some((span) => overlaps(element, span))
    );
}

/** Elements of the text that name a place, in reading order; two if a page break cuts a name. Empty without a place. */
export const mentionsOf = (place: string | null): HTMLElement[] => all(`#report [data-place="${place}"], #report [data-of="${place}"]`);

/** Height of what covers the text at the top of the window, in CSS px: the header, and on narrow screens the map. */
export function coveredTop(): number {
  const bar = document.querySelector('[data-bar]');
  const below = bar?.getClientRects().length ? bar : document.querySelector('[data-header]');
  return below && getComputedStyle(below).position === 'sticky' ? below.getBoundingClientRect().bottom : 0;
}

/** Height at the foot of the window that does not count as visible: the button that leads back may cover it, CSS px. */
const FOOT = 64;

/** Whether a part of the element is visible. */
export const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > coveredTop() && top + FOOT < innerHeight;
};

/** Before measuring a distance: from now on sections with `content-visibility` are laid out, so heights are real. */
export const layOutAll = (): void => document.documentElement.style.setProperty('--unseen', 'visible');

/** Scrolls an element into the part of the window that the map leaves free. */
export function reveal(element: Element, smooth: boolean): void {
  layOutAll();
  const { top, bottom } = element.getBoundingClientRect();
  const free = innerHeight - coveredTop();
  const target = scrollY + top - coveredTop() - Math.max(24, (free - (bottom - top)) / 3);
  scrollTo({ top: target, behavior: smooth ? 'smooth' : 'auto' });
}
