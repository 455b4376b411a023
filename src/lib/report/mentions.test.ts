import { expect, it } from 'vitest';
import { findMentions } from './mentions';
import type { PlaceEntry } from './schema';
import { readingText, wordsOf } from './text';

const place = (id: string, ...writtenAs: NonNullable<PlaceEntry['writtenAs']>): PlaceEntry => ({
  id,
  name: id,
  writtenAs,
  officialName: null,
  nameIn: {},
  kind: 'area',
  geometry: null,
  confidence: 'none',
  basis: {}
});

/** Mentions as `id:words`, pieces separated by `|`. */
function mentionsIn(text: string, ...places: PlaceEntry[]): string[] {
  const found = findMentions(readingText(text, new Map()), places);
  return found.mentions.map((mention) => `${mention.place}:${mention.spans.map((span) => wordsOf([...text], [span])).join('|')}`);
}

const road = place('road', '明湖路');
const east = place('east', '明湖东路');
const community = place('community', '明湖东路社区');
const lake = place('lake', '明湖');

it('finds no name inside a longer name', () => {
  expect(mentionsIn('明湖东路社区在明湖东路,明湖路在明湖边。', lake, road, east, community)).toEqual([
    'community:明湖东路社区',
    'east:明湖东路',
    'road:明湖路',
    'lake:明湖'
  ]);
});

it('prefers the longer of two overlapping names, whichever begins first', () => {
  expect(mentionsIn('南明湖东路。', place('south', '南明湖'), east)).toEqual(['east:明湖东路']);
  expect(mentionsIn('南明湖东路。', place('south', '南明湖东'), east)).toHaveLength(1);
});

it('finds a name across a page break, and no shorter name inside it', () => {
  expect(mentionsIn('他们走过明湖\n\n东路社区。', lake, community)).toEqual(['community:明湖|东路社区']);
});

it('takes a common word as a name only next to the given words', () => {
  const office = place('office', '明湖办', { quote: '办', prefix: '在', suffix: '组织' });
  expect(mentionsIn('明湖办在办组织,在办学习。', office)).toEqual(['office:明湖办', 'office:办']);
});

it('reports a name that is not in the text', () => {
  const { problems } = findMentions(readingText('明湖边。', new Map()), [road]);
  expect(problems).toEqual([
    { file: 'places.json', entry: 'place "road"', message: '“明湖路” is not in report.txt; nearest: “明湖边” at line 1' }
  ]);
});
