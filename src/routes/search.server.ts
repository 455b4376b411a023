import { passageHref } from '$lib/page/passage';
import { roleOf } from '$lib/page/place';
import { entriesOf } from '$lib/search/entries';
import type { Entry } from '$lib/search/entry';
import { startOf } from '$lib/report/text';
import { loadReport, pageWith } from '$lib/server/report';
import { messages, type Language } from '$lib/messages';

/** The search index of the pages in `language`. */
export function searchEntries(language: Language): Entry[] {
  const report = loadReport();
  return entriesOf(report, language, {
    at: (passage) => {
      const report = pageWith(startOf(passage));
      return report.page.path + passageHref(report, passage);
    },
    noteOf: (place) => roleOf(report, place, language, messages[language])
  });
}
