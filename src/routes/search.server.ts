import { passageHref } from '$lib/reader/passage';
import { roleOf } from '$lib/reader/place';
import { entriesOf } from '$lib/search/entries';
import type { Entry } from '$lib/search/entry';
import { loadReport } from '$lib/server/report';
import { words, type Language } from '$lib/words';

/** Everything that can be found on the pages in `language`. */
export function searchEntries(language: Language): Entry[] {
  const report = loadReport();
  return entriesOf(report, language, {
    at: (passage) => passageHref(report.blocks, passage),
    noteOf: (place) => roleOf(report, place, language, words[language])
  });
}
