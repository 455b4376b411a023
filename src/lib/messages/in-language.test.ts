import { expect, it } from 'vitest';
import { inLanguage } from './in-language';

it('keeps the texts of one language, and parts without text', () => {
  const place = {
    name: '河',
    nameIn: { en: 'River' },
    basis: { zh: '见图', en: 'see map' },
    note: { en: 'only here' },
    at: [1, 2],
    role: null
  };
  expect(inLanguage([place], 'zh')).toEqual([
    { name: '河', nameIn: {}, basis: { zh: '见图' }, note: { en: 'only here' }, at: [1, 2], role: null }
  ]);
});
