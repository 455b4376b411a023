import { expect, it } from 'vitest';
import { heading, linesOf, widthOf } from './text';

it('breaks Chinese by the character and leaves Latin words whole', () => {
  expect(linesOf('九如路、九如东路', 4, 3, '……')).toEqual(['九如路、', '九如东路']);
  expect(linesOf('乘Metro line到', 5, 3, '……')).toEqual(['乘Metro ', 'line到']);
});

it('begins no line with closing punctuation', () => {
  for (const width of [3, 4, 5, 6]) {
    for (const line of linesOf('一二三,四五六、七八九。“十”一二', width, 99, '……')) expect(line).toMatch(/^[^,、。”]/);
  }
});

it('shortens the text so that the ellipsis fits, and only if needed', () => {
  const lines = linesOf('一二三四五六七八九十', 4, 2, '……');
  expect(lines).toEqual(['一二三四', '五六']);
  expect(linesOf('一二三四五六七八', 4, 2, '……')).toEqual(['一二三四', '五六七八']);
});

it('sets a heading on one line if it fits, else on two lines of similar length', () => {
  expect(heading('九如东路', 464, 72, 44, '……')).toEqual({ size: 72, lines: ['九如东路'] });
  const long = heading('河南省红十字会血液中心', 464, 72, 44, '……');
  expect(long.lines).toHaveLength(2);
  expect(long.lines.join('')).toBe('河南省红十字会血液中心');
  for (const line of long.lines) expect(widthOf(line) * long.size).toBeLessThanOrEqual(464);
});
