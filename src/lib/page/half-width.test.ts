import { expect, it } from 'vitest';
import { halfWidthMarks } from './half-width';

it('half-width punctuation between Chinese characters is split off', () => {
  expect(halfWidthMarks('公益广告,打造“社区”,“中国梦”:', 'zh-CN')).toEqual(['公益广告', ',', '打造“社区”', ',', '“中国梦”', ':', '']);
  // After a link that ends the run before.
  expect(halfWidthMarks(',共发放', 'zh-CN')).toEqual(['', ',', '共发放']);
});

it('numbers, Latin words and other languages stay whole', () => {
  expect(halfWidthMarks('1,000余个,约8:30', 'zh-CN')).toEqual(['1,000余个', ',', '约8:30']);
  expect(halfWidthMarks('Road, bridge', 'en')).toEqual(['Road, bridge']);
});
