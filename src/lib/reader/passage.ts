import { partPath, partWith } from '$lib/report/part';
import type { Block, Passage, Report } from '$lib/report/report';

/** The block a passage begins in. */
export const blockAt = (blocks: Block[], at: number): Block | undefined =>
  blocks.find((block) => block.spans.some(({ start, end }) => start <= at && at < end));

/** Id of a block's element in the article. */
export const blockId = (block: Block): string => `p-${block.spans[0]?.start ?? 0}`;

/**
 * Link to the block a passage begins in: what “see it in the report” is without JavaScript. It leads to the page of another
 * part, below `home`, where that has the passage.
 */
export function passageHref({ blocks, part }: Pick<Report, 'blocks' | 'part'>, passage: Passage, home = ''): string {
  const start = passage[0]?.start ?? 0;
  const block = blockAt(blocks, start);
  if (block) return `#${blockId(block)}`;
  const other = blockAt(part?.elsewhere ?? [], start);
  const anchor = other ? `#${blockId(other)}` : '#report';
  return part ? home + partPath(partWith(part.starts, start)) + anchor : anchor;
}

/**
 * The DOM range of a passage inside the element of its block. The element's text is exactly the block's reading text
 * (marks of ours are drawn by CSS), so counting code points along its text nodes finds the place.
 */
export function rangeOf(element: Element, block: Block, passage: Passage): Range {
  const range = document.createRange();
  const first = passage[0]?.start ?? 0;
  const last = passage.at(-1)?.end ?? first;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  // Code points of the file, piece by piece: a page break is a gap in the numbering.
  const points = block.spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
  let index = 0;
  let open = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.parentElement?.closest('[aria-hidden]') ?? null) !== null) continue;
    let unit = 0;
    for (const character of node.textContent ?? '') {
      const point = points[index++];
      if (point === undefined) return range;
      if (!open && point >= first) {
        range.setStart(node, unit);
        open = true;
      }
      unit += character.length;
      if (open && point < last) range.setEnd(node, unit);
    }
  }
  return range;
}
