import { expect, test } from 'vitest';
import { median, medians, quantile } from '../figures';
import { parseOptions } from '../options';

test('by default everything is measured seven times', () => {
  const { runs, profiles, pages, sizes } = parseOptions([]);
  expect([runs, profiles.length, pages.length, sizes]).toEqual([7, 3, 7, [16, 100, 1000, 10000]]);
});

test.each([
  [['--runs', '0'], '--runs is “0”'],
  [['--profile', 'snail'], '--profile is “snail”; there are unthrottled'],
  [['--page', 'about'], '--page is “about”']
])('%j is refused with a reason', (given, words) => {
  expect(() => parseOptions(given)).toThrow(words);
});

test('medians leave out missing values', () => {
  expect(median([])).toBeUndefined();
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  expect(medians([{ fcp: 3, heap: 1 }, { fcp: 1 }, { fcp: 2 }])).toEqual({ fcp: 2, heap: 1 });
});
