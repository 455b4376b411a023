import { expect, it } from 'vitest';
import { readingText } from '../text';
import { checkCoverage } from './coverage';

const check = (text: string, covered: [number, number][]): string[] => {
  const excerpts = covered.map(([start, end]) => ({ spans: [{ start, end }] }));
  return checkCoverage({ reading: readingText(text, new Map()), excerpts, remarks: [], guesses: [] } as never).map(
    ({ message }) => message
  );
};

it('prints what is left out as the report prints it, so that it can be copied', () => {
  expect(check('On Saturday the work, at last, was shown.', [])).toEqual([
    expect.stringContaining('“On Saturday the work, at last, was shown”')
  ]);
});

it('shows by “…” what an excerpt covers between two pieces', () => {
  expect(check('On Saturday the work was shown.', [[12, 20]])).toEqual([expect.stringContaining('“On Saturday … was shown”')]);
});
