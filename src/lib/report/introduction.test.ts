import { describe, expect, it } from 'vitest';
import { countedPieces, piecesOf, type Counts } from './introduction';

const counts: Counts = {
  places: 1234,
  communities: 6,
  roads: 1,
  sites: 2,
  unlocated: 0,
  beyond: 3,
  honours: 6,
  awards: 13,
  figures: 5,
  excerpts: 42
};

describe('the introduction by the editors', () => {
  it('is split at its counts', () => {
    expect(piecesOf('On it: {communities|community|communities} & {awards|次获评}.')).toEqual([
      'On it: ',
      { name: 'communities', one: 'community', many: 'communities' },
      ' & ',
      { name: 'awards', one: '次获评', many: '次获评' },
      '.'
    ]);
  });

  it.each(['', 'No number.', 'A brace } and { another', '{no words}'])('is kept whole without a valid count: “%s”', (text) => {
    expect(piecesOf(text).join('')).toBe(text);
  });

  it('writes numbers as the language does, each with the part of the page that shows it', () => {
    expect(countedPieces('{roads|road|roads}, {places|place|places}, {beyond|place|places} off', counts, 'en')).toEqual([
      { text: '1 road', at: 'places-road' },
      { text: ', ' },
      { text: '1,234 places', at: 'places' },
      { text: ', ' },
      { text: '3 places', at: 'dial' },
      { text: ' off' }
    ]);
    expect(countedPieces('{awards|次获评}', counts, 'zh-CN')).toEqual([{ text: '13 次获评', at: 'honours' }]);
  });
});
