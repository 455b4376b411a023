import { expect, it } from 'vitest';
import { loadReport } from '$lib/server/report';
import { initialOptions } from './options';
import { elementSnippet, frameAddress, frameSnippet, pageAddress, type Wish } from './snippets';

const report = loadReport();
const whole: Wish = { root: 'https://example.org/map/', language: 'zh', place: null, title: '地图', options: initialOptions, height: 520 };
const some: Wish = { ...whole, place: 'a-b', options: { ...initialOptions, theme: 'dark', honour: 'city', roles: ['community'] } };

it('leaves default options out of addresses', () => {
  expect(pageAddress(whole, report)).toBe('https://example.org/map/');
  expect(frameAddress(whole)).toBe('https://example.org/map/embed/');
  expect(pageAddress(some, report)).toBe('https://example.org/map/places/a-b/?roles=community&honour=city');
  expect(frameAddress(some)).toBe('https://example.org/map/embed/a-b/?theme=dark&roles=community&honour=city');
});

it('makes a frame with a title', () => {
  expect(frameSnippet(some)).toBe(
    '<iframe src="https://example.org/map/embed/a-b/?theme=dark&amp;roles=community&amp;honour=city" title="地图" width="100%" height="520" loading="lazy" style="border:0" allow="fullscreen"></iframe>'
  );
});

it('makes an element with a link inside it, in case the script does not load', () => {
  expect(elementSnippet(some, report)).toBe(
    '<script type="module" src="https://example.org/map/embed.js"></script>\n' +
      '<report-map place="a-b" theme="dark" roles="community" honour="city"><a href="https://example.org/map/places/a-b/?roles=community&amp;honour=city">地图</a></report-map>'
  );
});

it('escapes the title', () => {
  const hostile = { ...some, title: `"><script>alert(1)</script>` };
  expect(frameSnippet(hostile).match(/</g)).toHaveLength(2);
  expect(elementSnippet(hostile, report).match(/<script/g)).toHaveLength(1);
});
