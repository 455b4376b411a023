import { expect, it } from 'vitest';
import { locate, nearest } from './quotes';
import { readingText } from './text';

const reading = readingText('东街种树。\n西街种树。\n北街栽\n\n花。', new Map());

it('finds words across a page break', () => {
  expect(locate(reading, { quote: '栽花' })).toEqual({
    passage: [
      { start: 14, end: 15 },
      { start: 17, end: 18 }
    ]
  });
});

it('tells equal quotes apart by the text before or after them', () => {
  expect(locate(reading, { quote: '种树', prefix: '西街' })).toEqual({ passage: [{ start: 8, end: 10 }] });
  expect(locate(reading, { quote: '街', suffix: '栽' })).toEqual({ passage: [{ start: 13, end: 14 }] });
});

it('refuses a quote that occurs twice', () => {
  expect(locate(reading, { quote: '种树' })).toMatchObject({
    fault: '“种树” occurs 2 times, at lines 1, 2: tell it apart by prefix or suffix'
  });
});

it('does not find words across the end of a paragraph', () => {
  expect(locate(reading, { quote: '树。西街' })).toHaveProperty('fault');
});

it.each([
  ['西街植树', '西街种树', 2],
  ['北街栽了花', '北街栽花', 3],
  ['西街种树木', '西街种树。', 2]
])('for %s the nearest match is %s', (quote, words, line) => {
  expect(nearest(reading, quote)).toMatchObject([{ words, line }]);
});

it.each([
  ['Royal\u00a0Warrant of Tides', 'Royal Warrant', 'NBSP after “Royal” in report.txt'],
  ['Royal Warrant of Tides', 'Royal\u200b Warrant', 'a zero-width space after “Royal” in the quote'],
  ['种\u3000树了。', '种 树了', 'an ideographic space after “种” in report.txt']
])('%j for %j: the error names the invisible difference', (text, quote, told) => {
  const located = locate(readingText(text, new Map()), { quote });
  expect(located).toMatchObject({ fault: `“${quote}” is not in report.txt; line 1 looks the same: ${told}` });
});

it('finds no nearest match in an empty text', () => {
  expect(nearest(readingText('', new Map()), '西街')).toEqual([]);
});
