/** Time of a search in the report, in Node: the same code that runs in the browser. */
import { entriesOf } from '../../src/lib/search/entries';
import { searchIn } from '../../src/lib/search/search';
import type { Atlas } from '../../src/lib/report/report';
import { quantile } from '../figures';
import { processorTime } from '../processor';

/** Queries: this many names, whole and in part. */
const NAMES = 40;

/** Milliseconds of processor time that 95 of 100 queries do not exceed. */
export function searchTime(report: Atlas): number {
  const search = searchIn(entriesOf(report, 'zh', { at: () => '', noteOf: () => '' }));
  // The first query builds data that the others reuse.
  search('qqqqqqqq');
  const step = Math.max(1, Math.floor(report.places.length / NAMES));
  const queries = report.places.filter((_, index) => index % step === 0).flatMap(({ name }) => [name, name.slice(1, 3), name.slice(0, 2)]);
  const times = queries.map((query) => processorTime(() => search(query)).ms);
  return quantile(times, 0.95) ?? 0;
}
