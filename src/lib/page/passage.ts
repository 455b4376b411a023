import type { Block, Passage, Report } from '$lib/report/report';
import { blockAt, endOf, startOf } from '$lib/report/text';

/** Id of a block's element in the article. */
export const blockId = (block: Block): string => `p-${block.spans[0]?.start ?? 0}`;

/** Value of `data-spans`: from the first code point of a passage to its last, including page breaks in between. */
export const spansOf = (passage: Passage): string => `${startOf(passage)}-${endOf(passage)}`;

/**
 * Link to the block in which a passage begins: the fallback of “see it in the report” without JavaScript. If another page below `home` has
 * the passage, it links there.
 */
export function passageHref({ blocks, page }: Pick<Report, 'blocks' | 'page'>, passage: Passage, home = ''): string {
  const start = startOf(passage);
  const block = blockAt(blocks, start);
  if (block) return `#${blockId(block)}`;
  const other = blockAt(page.elsewhere, start);
  return other ? `${home}${other.path}#${blockId(other)}` : '#report';
}
