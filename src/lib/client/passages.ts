/** Passages of the text: the server wrote them as elements with `data-passage="start-end"`, code points of the report. */
import type { Span } from '$lib/report/report';
import { all } from './dom';

/** `start-end` as a span; null if it is none. */
export const spanOf = (text: string | undefined): Span | null => {
  const [start, end] = (text ?? '').split('-').map(Number);
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
};

/** The passage that an element names: `data-spans`. Pieces on both sides of a page break count as one. */
export const passageOf = (element: HTMLElement | null): Span | null => spanOf(element?.dataset['spans']);

const isWithin = (element: HTMLElement, { start, end }: Span): boolean => {
  const span = spanOf(element.dataset['passage']);
  return span !== null && start <= span.start && span.end <= end;
};

/** Elements of the text that a passage is made of. */
export const elementsOf = (passage: Span): HTMLElement[] => all('#report [data-passage]').filter((element) => isWithin(element, passage));

/** Marks the passages with a class, and nothing else of the text. */
export function mark(name: 'said' | 'reading', passages: readonly Span[]): void {
  for (const element of all('#report [data-passage]'))
    element.classList.toggle(
      name,
      passages.some((span) => isWithin(element, span))
    );
}

/** Elements of the text that name a place, in reading order: one for each mention, the first where a page break cuts a name. */
export const mentionsOf = (place: string): HTMLElement[] =>
  all(`#report [data-place="${CSS.escape(place)}"]`).filter(({ dataset }) => dataset['more'] === undefined);

/** Height of what stands over the text at the top of the window, in CSS px: the header, and on narrow screens the map. */
export function coveredTop(): number {
  const bar = document.querySelector('[data-bar]');
  const below = bar?.getClientRects().length ? bar : document.querySelector('[data-header]');
  return below && getComputedStyle(below).position === 'sticky' ? below.getBoundingClientRect().bottom : 0;
}

export const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > coveredTop() && top < window.innerHeight;
};

/** Before a distance is measured: what style sheets keep from being laid out unseen is as high as it will be, from now on. */
export const layOutAll = (): void => document.documentElement.style.setProperty('--unseen', 'visible');

/** Brings an element into the middle of what is left of the window beside the map. */
export function reveal(element: Element, smooth: boolean): void {
  layOutAll();
  const { top, bottom } = element.getBoundingClientRect();
  const free = window.innerHeight - coveredTop();
  const target = window.scrollY + top - coveredTop() - Math.max(24, (free - (bottom - top)) / 3);
  window.scrollTo({ top: target, behavior: smooth ? 'smooth' : 'auto' });
}

/** Scrolls to a passage, marks it, and moves the focus to its block for keyboard and speech; false if the page has it not. */
export function readPassage(passage: Span, smooth: boolean): boolean {
  const [first] = elementsOf(passage);
  if (!first) return false;
  mark('reading', [passage]);
  reveal(first, smooth);
  first.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  return true;
}
