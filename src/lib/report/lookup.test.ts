import { expect, it } from 'vitest';
import { reportOf } from '../server/folder';
import * as lookup from './lookup';
import { wordsOf } from './text';

const report = reportOf('tests/fixtures/small');
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

it('lists places in the order in which the text first names them', () => {
  expect(ids(report.places)).toEqual(['dongjie-shequ', 'xijie-shequ', 'hebian-lu', 'beijie-shequ']);
});

it('has no place before the first or after the last, and no neighbours of an unknown place', () => {
  expect(lookup.neighboursOf(report, 'dongjie-shequ')).toEqual({ next: report.places[1] });
  expect(lookup.neighboursOf(report, 'beijie-shequ')).toEqual({ previous: report.places[2] });
  expect(lookup.neighboursOf(report, 'nanjie-shequ')).toEqual({});
});

it('finds what the report says of a place, in reading order', () => {
  expect(ids(lookup.excerptsOf(report, 'dongjie-shequ'))).toEqual(['trees', 'garden-and-safety']);
});

it('adds excerpts about all communities to communities only, and not twice', () => {
  const general = { ...report, excerpts: report.excerpts.map((excerpt) => ({ ...excerpt, scope: 'all-communities' as const })) };
  expect(ids(lookup.generalExcerpts(general, 'xijie-shequ'))).toEqual(['garden-north', 'garden-and-safety']);
  expect(lookup.generalExcerpts(general, 'hebian-lu')).toEqual([]);
  expect(lookup.generalExcerpts(report, 'xijie-shequ')).toEqual([]);
});

it('lists honours by level, highest first, each with the excerpt that proves it', () => {
  const held = lookup
    .honoursOf(report, 'dongjie-shequ')
    .map(({ honour, rank, excerpt }) => [honour.name, rank, wordsOf([...report.text], excerpt.spans)]);
  expect(held).toEqual([
    ['安全社区', 2, '东街社区为“花园社区”和“安全社区”'],
    ['花园社区', 1, '东街社区为“花园社区”和“安全社区”']
  ]);
  expect(lookup.honoursOf(report, 'hebian-lu')).toEqual([]);
});

it('sorts the matrix: highest level first, then most honours, communities without honours last', () => {
  const { honours, rows } = lookup.honourMatrix(report);
  expect(honours.map(({ honour, rank }) => `${honour.id} ${rank}`)).toEqual(['safety 2', 'garden 1']);
  expect(rows.map(({ community, cells }) => [community.id, ...cells.map((award) => award?.excerpt)])).toEqual([
    ['dongjie-shequ', 'garden-and-safety', 'garden-and-safety'],
    ['beijie-shequ', undefined, 'garden-north'],
    ['xijie-shequ', undefined, undefined]
  ]);
});

it('any kind of place may hold an honour, and is then in the matrix', () => {
  const [award] = report.awards;
  const road = { ...award!, community: 'hebian-lu' };
  const shared = lookup.honourMatrix({ ...report, awards: [...report.awards, road] });
  expect(shared.rows.map(({ community }) => community.id)).toEqual(['dongjie-shequ', 'hebian-lu', 'beijie-shequ', 'xijie-shequ']);
  // If no community holds any honour, the table has no empty rows.
  expect(lookup.honourMatrix({ ...report, awards: [road] }).rows.map(({ community }) => community.id)).toEqual(['hebian-lu']);
  expect(lookup.honoursOf({ ...report, awards: [road] }, 'hebian-lu').map(({ honour }) => honour.id)).toEqual([award!.honour]);
});

it('finds figures with their excerpt', () => {
  expect(lookup.figuresOf(report).map(({ figure, excerpt }) => [figure.quote, excerpt.id])).toEqual([['一百多棵', 'trees']]);
});
