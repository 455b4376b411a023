import { describe, expect, it } from 'vitest';
import { occurrences } from './quotes';
import { lineAt, linesOf, passageOf, readingText, sentencesOf, wordsOf } from './text';

const read = (text: string, ...notBody: string[]) =>
  readingText(text, new Map(linesOf(text).flatMap((line) => (notBody.includes(line.text) ? [[line.start, 'caption' as const]] : []))));

const find = (text: string, quote: string) => {
  const reading = read(text);
  const [range] = occurrences(reading, { quote });
  return range ? passageOf(reading, range) : [];
};

describe('page breaks', () => {
  it('join a paragraph that does not end a sentence with the next one', () => {
    const reading = read('一句没有\n\n说完。\n\n另一句。');
    expect(reading.joined).toBe('一句没有说完。\n另一句。\n');
    expect(reading.blocks.map(({ spans }) => spans)).toEqual([
      [
        { start: 0, end: 4 },
        { start: 6, end: 9 }
      ],
      [{ start: 11, end: 15 }]
    ]);
  });

  it('may split one paragraph several times', () => {
    expect(read('一\n\n二\n\n三。\n\n四。').blocks.map(({ spans }) => spans.length)).toEqual([3, 1]);
  });

  it.each(['。', '！', '？', '……', '。”', '？”', '……”', '。）', '！』'])('are not assumed after %s', (end) => {
    expect(read(`说完${end}\n\n另一句。`).blocks).toHaveLength(2);
  });

  it.each([',', '、', '”', '：', '…'])('are assumed after %s', (end) => {
    expect(read(`没说完${end}\n\n另一半。`).blocks).toHaveLength(1);
  });

  it('skip lines that are not body text', () => {
    const reading = read('一句没有\n\n图片说明\n\n说完。', '图片说明');
    expect(reading.joined).toBe('一句没有说完。\n图片说明\n');
  });

  it('leave a last sentence without end mark unchanged', () => {
    expect(read('没有下文').blocks).toEqual([{ kind: 'paragraph', spans: [{ start: 0, end: 4 }] }]);
  });
});

describe('offsets', () => {
  const text = '𠮷野家🙂开\n\n业了👩‍👩‍👧。';

  it('count code points, not UTF-16 units', () => {
    expect(find(text, '野家')).toEqual([{ start: 1, end: 3 }]);
    expect(find(text, '🙂')).toEqual([{ start: 3, end: 4 }]);
  });

  it('point to the same characters of the file, on both sides of a page break', () => {
    const passage = find(text, '🙂开业了👩‍👩‍👧');
    expect(passage).toEqual([
      { start: 3, end: 5 },
      { start: 7, end: 14 }
    ]);
    expect(wordsOf([...text], passage)).toBe('🙂开业了👩‍👩‍👧');
  });

  it('count a carriage return, which is not part of the reading text', () => {
    const reading = read('一句。\r\n二句。');
    expect(reading.joined).toBe('一句。\n二句。\n');
    expect(reading.blocks[1]?.spans).toEqual([{ start: 5, end: 8 }]);
  });

  it('give the line number', () => {
    expect(lineAt([...'一\n\n𠮷三'], 4)).toBe(3);
  });
});

it('sentences include their closing quotes, and headings are left out', () => {
  const reading = readingText('标题\n他说：“好。”她说：“不！”走了……又来。', new Map([[0, 'heading']]));
  expect(sentencesOf(reading).map(({ from, to }) => reading.joined.slice(from, to))).toEqual([
    '他说：“好。”',
    '她说：“不！”',
    '走了……又来。'
  ]);
});
