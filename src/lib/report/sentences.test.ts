import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences';

const cut = (text: string): string[] => sentencesIn(text).map(({ from, to }) => text.slice(from, to));

describe('an abbreviation ends no sentence', () => {
  it.each([
    'Millside lent its benches, and St. Orla sent its bell.',
    'Dr. Lee and Mrs. Quill spoke with Prof. Orr.',
    'House No. 6 and houses Nos. 8 and 9 were painted.',
    'It was St. Orla vs. Millside.'
  ])('%s', (sentence) => {
    expect(cut(`${sentence} It rained.`)).toEqual([sentence, 'It rained.']);
  });

  it('but a word that only ends like one does, and “No.” before no number', () => {
    expect(cut('They came first. Was it a mast. No. Nobody knew. Last. 6 were left.')).toEqual([
      'They came first.',
      'Was it a mast.',
      'No.',
      'Nobody knew.',
      'Last.',
      '6 were left.'
    ]);
  });

  it('nor does one at the end of a text lose its words', () => {
    expect(cut('They met Dr.')).toEqual(['They met Dr.']);
    expect(cut('They met Dr.  ')).toEqual(['They met Dr.']);
  });
});
