/** Additional names that only the search uses (`searchAs`). */
import { expect, it } from 'vitest';
import { entriesOf } from '$lib/search/entries';
import { searchIn } from '$lib/search/search';
import { folderOf, read } from './mutations';

const { files } = folderOf('tests/fixtures/small');
const reading = read({
  files: {
    ...files,
    'places.json': (files['places.json'] ?? '').replace('"id": "dongjie-shequ",', '"id": "dongjie-shequ", "searchAs": ["望江里"],')
  }
});

it('a place is found by an additional name that is not in the report', () => {
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  expect(reading.report.text).not.toContain('望江里');
  const search = searchIn(entriesOf(reading.report, 'zh', { at: () => '', noteOf: () => '' }));
  expect(search('望江里').groups[0]?.hits[0]?.entry).toMatchObject({ kind: 'place', id: 'dongjie-shequ' });
  expect(search('wangjiang').groups[0]?.hits[0]?.entry).toMatchObject({ kind: 'place', id: 'dongjie-shequ' });
});
