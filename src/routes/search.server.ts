import { blockAt, blockId } from '$lib/page/passage';
import { roleOf } from '$lib/page/place';
import { entriesOf } from '$lib/search/entries';
import type { Entry } from '$lib/search/entry';
import { partPath, partWith } from '$lib/report/part';
import { startOf } from '$lib/report/text';
import { loadParts, loadReport } from '$lib/server/report';
import { words, type Language } from '$lib/words';

/** Everything that can be found on the pages in `language`. */
export function searchEntries(language: Language): Entry[] {
  const report = loadReport();
  const parts = loadParts();
  const starts = parts[0]?.part?.starts ?? [];
  const at = (offset: number): string => {
    const number = partWith(starts, offset);
    const block = blockAt(parts[number - 1]?.blocks ?? [], offset);
    return partPath(number) + (block ? `#${blockId(block)}` : '#report');
  };
  return entriesOf(report, language, {
    at: (passage) => at(startOf(passage)),
    noteOf: (place) => roleOf(report, place, language, words[language])
  });
}
