import { expect, it } from 'vitest';
import { runs, segments } from './runs';

// 0 明湖社 3 ⏎⏎ 5 区种 7 thre 11 树。 13
const report = {
  text: '明湖社\n\n区种thre树。',
  mentions: [
    {
      place: 'community',
      spans: [
        { start: 0, end: 3 },
        { start: 5, end: 6 }
      ]
    }
  ],
  sic: [{ spans: [{ start: 7, end: 11 }], note: { zh: '原文如此' } }]
};
const whole = [
  { start: 0, end: 3 },
  { start: 5, end: 13 }
];

it('splits a passage into names, “sic” spans and the text between, one run each', () => {
  expect(runs(report, whole)).toEqual([
    { start: 0, end: 3, text: '明湖社', mention: 'community', join: true },
    { start: 5, end: 6, text: '区', mention: 'community' },
    { start: 6, end: 7, text: '种' },
    { start: 7, end: 11, text: 'thre', sic: { zh: '原文如此' } },
    { start: 11, end: 13, text: '树。' }
  ]);
});

it('also splits at given offsets, but not inside a name or a “sic” span', () => {
  expect(runs(report, whole, [2, 8, 12]).map(({ text }) => text)).toEqual(['明湖社', '区', '种', 'thre', '树', '。']);
});

it('groups runs into segments, which continue across a page break', () => {
  const texts = (cuts: number[]) => segments(report, whole, new Set(cuts)).map(({ start, end, runs }) => [start, end, runs.length]);
  expect(texts([])).toEqual([[0, 13, 5]]);
  expect(texts([6, 11])).toEqual([
    [0, 6, 2],
    [6, 11, 2],
    [11, 13, 1]
  ]);
  expect(texts([2, 8])).toEqual([[0, 13, 5]]);
});

it('stays inside the passage', () => {
  expect(runs(report, [{ start: 1, end: 3 }])).toEqual([{ start: 1, end: 3, text: '明湖社'.slice(1), mention: 'community' }]);
});

it('counts code points', () => {
  expect(runs({ text: '𠮷🙂明湖', mentions: [{ place: 'lake', spans: [{ start: 2, end: 4 }] }], sic: [] }, [{ start: 0, end: 4 }])).toEqual(
    [
      { start: 0, end: 2, text: '𠮷🙂' },
      { start: 2, end: 4, text: '明湖', mention: 'lake' }
    ]
  );
});
