import { expect, it, test } from 'vitest';
import { numberIn } from './numerals';

test.each([
  ['两万多份', 20_000],
  ['一万多平方米', 10_000],
  ['七个社区', 7],
  ['6000余个', 6000],
  ['3万', 30_000],
  ['十二', 12],
  ['一百零五', 105],
  ['三千二百一十', 3210],
  ['两亿三千万', 230_000_000],
  ['1,204 lamps', 1204],
  ['2.5 days', 2.5],
  ['more than 30 barrels', 30]
])('%s is %d', (words, value) => expect(numberIn(words)).toBe(value));

it('gives null for words it cannot read', () => {
  expect(numberIn('twice')).toBeNull();
  expect(numberIn('2 to 3 days')).toBeNull();
});
