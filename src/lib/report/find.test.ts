import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finderIn } from './find';

/** The obvious implementation, to compare with. */
const byReading = (text: string, wanted: string): number[] => [...text.split('').keys()].filter((index) => text.startsWith(wanted, index));

const few = fc.string({ unit: fc.constantFrom('a', 'b', '社', '𠮷', '\n'), maxLength: 40 });

test('every occurrence is found, also overlapping ones', () => {
  expect(finderIn('aaaa')('aa')).toEqual([0, 1, 2]);
  expect(finderIn('𠮷社区𠮷')('𠮷')).toEqual([0, 4]);
  expect(finderIn('ab')('ba')).toEqual([]);
});

test('the index finds the same positions as a plain search', () => {
  fc.assert(
    fc.property(few, few, (text, wanted) => {
      fc.pre(wanted !== '');
      expect(finderIn(text)(wanted)).toEqual(byReading(text, wanted));
    })
  );
});
