import { expect, it, test } from 'vitest';
import { siteUrl } from './site-url';

test.each([
  [undefined, 'http://localhost:4173/'],
  ['', 'http://localhost:4173/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/news/map', 'https://example.org/news/map/'],
  ['https://example.org/news/map/?utm=1#top', 'https://example.org/news/map/']
])('%s is %s', (setting, address) => {
  expect(siteUrl(setting).href).toBe(address);
});

it('reports a value that is no address', () => {
  expect(() => siteUrl('example.org')).toThrow(/PUBLIC_SITE_URL is "example.org".*https:/);
  expect(() => siteUrl('javascript:alert(1)')).toThrow(/PUBLIC_SITE_URL/);
});
