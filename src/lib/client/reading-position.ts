/**
 * Which words are being read, estimated from the scroll position: the line at 38 % of the free height of the window; within that line, from
 * left to right as the line moves past that height.
 */
import type { Span } from '$lib/report/report';
import { all } from './dom';
import { coveredTop, spanOf } from './passages';

/** Height of the reading line, as a share of the free height of the window. */
const READING_LINE = 0.38;
/** Maximum distance (code points) to the next excerpt: a comma or a few words may lie between two excerpts. */
const GAP = 4;

/** A piece of the text on one line. */
type Piece = { element: HTMLElement; left: number; right: number; top: number; bottom: number };

/** Near the top of the page the line is higher, so that the first lines count as read, too. */
const readingLine = (): number => {
  const top = coveredTop();
  return top + Math.min((innerHeight - top) * READING_LINE, scrollY);
};

/**
 * The last block of the report that begins above the reading line; null if the line is outside of the text. Notes of ours between the blocks
 * have no `tabindex`. Blocks are few, so measuring them is cheap.
 */
function blockAt(y: number): HTMLElement | null {
  const article = document.getElementById('report');
  if (!article) return null;
  const { top, bottom } = article.getBoundingClientRect();
  if (y < top || y > bottom) return null;
  return (
    all('#report [tabindex]')
      .filter((block) => block.getBoundingClientRect().top <= y)
      .at(-1) ?? null
  );
}

const piecesOf = (element: HTMLElement): Piece[] =>
  [...element.getClientRects()].map(({ left, right, top, bottom }) => ({ element, left, right, top, bottom }));

const width = (pieces: readonly Piece[]): number => pieces.reduce((sum, { left, right }) => sum + right - left, 0);

/** The code point of the report that is being read; null above and below the text, and between blocks. */
export function codePointRead(): number | null {
  const y = readingLine();
  const block = blockAt(y);
  const pieces = block ? all('[data-passage]', block).flatMap(piecesOf) : [];
  const first = pieces.find(({ bottom }) => bottom > y) ?? pieces.at(-1);
  if (!first) return null;
  const line = pieces.filter(({ top, bottom }) => top < first.bottom && bottom > first.top);
  const [left, right] = [Math.min(...line.map((piece) => piece.left)), Math.max(...line.map((piece) => piece.right))];
  const passed = Math.max(0, Math.min((y - first.top) / (first.bottom - first.top), 1));
  const x = left + (right - left) * passed;
  const piece = line.find((one) => one.left <= x && x < one.right) ?? line.at(-1) ?? first;
  const span = spanOf(piece.element.dataset['passage']);
  if (!span) return null;
  const own = pieces.filter(({ element }) => element === piece.element);
  const before = width(own.slice(0, own.indexOf(piece))) + Math.max(0, x - piece.left);
  return span.start + Math.floor((span.end - span.start) * Math.min(before / width(own), 0.999));
}

/** The excerpt at a code point: the shortest that contains it, else the nearest within the maximum distance; null for none. */
export function excerptAt<E extends Span>(excerpts: readonly E[], at: number): E | null {
  const distance = ({ start, end }: Span): number => Math.max(start - at, at - end + 1, 0);
  const near = excerpts.filter((excerpt) => distance(excerpt) <= GAP);
  return near.sort((a, b) => distance(a) - distance(b) || a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** Number of headings above the reading line. */
export const sectionRead = (): number => {
  const y = readingLine();
  return all('#report h2').filter((heading) => heading.getBoundingClientRect().top <= y).length;
};
