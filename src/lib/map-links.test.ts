/** Every address in full, because other companies' programs depend on its exact form. */
import { describe, expect, it } from 'vitest';
import { pinLinks, searchLinks } from './map-links';
import type { LngLat } from './report/schema';

const point: LngLat = [113.7114, 34.7884];

it('links to a pin, in the datum of each map', () => {
  expect(pinLinks({ name: '绿苑', point, within: '某市', inChina: true })).toMatchInlineSnapshot(`
    {
      "amap": "https://uri.amap.com/marker?position=113.7114,34.7884&name=%E7%BB%BF%E8%8B%91&src=report-map&coordinate=wgs84&callnative=1",
      "apple": "https://maps.apple.com/?ll=34.787404,113.717578&q=%E7%BB%BF%E8%8B%91",
      "baidu": "https://api.map.baidu.com/marker?location=34.793194,113.72413&title=%E7%BB%BF%E8%8B%91&content=%E6%9F%90%E5%B8%82&output=html&coord_type=bd09ll&src=webapp.report-map",
      "geo": "geo:34.7884,113.7114?q=34.7884,113.7114(%E7%BB%BF%E8%8B%91)",
      "google": "https://www.google.com/maps/search/?api=1&query=34.787404,113.717578",
      "osm": "https://www.openstreetmap.org/?mlat=34.7884&mlon=113.7114#map=16/34.7884/113.7114",
      "tencent": "https://apis.map.qq.com/uri/v1/marker?marker=coord:34.7884,113.7114;title:%E7%BB%BF%E8%8B%91;addr:%E6%9F%90%E5%B8%82&coord_type=1&referer=report-map",
    }
  `);
});

it('outside China coordinates are not converted', () => {
  expect(pinLinks({ name: 'Rathaus', point: [13.4084, 52.5186], inChina: false })).toMatchInlineSnapshot(`
    {
      "amap": "https://uri.amap.com/marker?position=13.4084,52.5186&name=Rathaus&src=report-map&coordinate=wgs84&callnative=1",
      "apple": "https://maps.apple.com/?ll=52.5186,13.4084&q=Rathaus",
      "baidu": "https://api.map.baidu.com/marker?location=52.5186,13.4084&title=Rathaus&content=Rathaus&output=html&coord_type=wgs84&src=webapp.report-map",
      "geo": "geo:52.5186,13.4084?q=52.5186,13.4084(Rathaus)",
      "google": "https://www.google.com/maps/search/?api=1&query=52.5186,13.4084",
      "osm": "https://www.openstreetmap.org/?mlat=52.5186&mlon=13.4084#map=16/52.5186/13.4084",
      "tencent": "https://apis.map.qq.com/uri/v1/marker?marker=coord:52.5186,13.4084;title:Rathaus;addr:Rathaus&coord_type=1&referer=report-map",
    }
  `);
  // Inside the library's box around China, but not in China.
  const seoul: LngLat = [126.978, 37.5665];
  const { apple, google, baidu } = pinLinks({ name: '서울', point: seoul, inChina: false });
  for (const href of [apple, google, baidu]) expect(href).toContain('37.5665,126.978');
});

it('searches for a name, in the city where one is given', () => {
  expect(searchLinks({ name: '河边路', within: '某市' })).toMatchInlineSnapshot(`
    {
      "amap": "https://uri.amap.com/search?keyword=%E6%B2%B3%E8%BE%B9%E8%B7%AF&city=%E6%9F%90%E5%B8%82&view=map&src=report-map&callnative=1",
      "apple": "https://maps.apple.com/?q=%E6%9F%90%E5%B8%82%20%E6%B2%B3%E8%BE%B9%E8%B7%AF",
      "baidu": "https://api.map.baidu.com/place/search?query=%E6%B2%B3%E8%BE%B9%E8%B7%AF&region=%E6%9F%90%E5%B8%82&output=html&src=webapp.report-map",
      "geo": "geo:0,0?q=%E6%9F%90%E5%B8%82%20%E6%B2%B3%E8%BE%B9%E8%B7%AF",
      "google": "https://www.google.com/maps/search/?api=1&query=%E6%9F%90%E5%B8%82%20%E6%B2%B3%E8%BE%B9%E8%B7%AF",
      "osm": "https://www.openstreetmap.org/search?query=%E6%9F%90%E5%B8%82%20%E6%B2%B3%E8%BE%B9%E8%B7%AF",
      "tencent": "https://apis.map.qq.com/uri/v1/search?keyword=%E6%B2%B3%E8%BE%B9%E8%B7%AF&region=%E6%9F%90%E5%B8%82&referer=report-map",
    }
  `);
  expect(searchLinks({ name: 'High Street' })).toMatchInlineSnapshot(`
    {
      "amap": "https://uri.amap.com/search?keyword=High%20Street&view=map&src=report-map&callnative=1",
      "apple": "https://maps.apple.com/?q=High%20Street",
      "baidu": "https://api.map.baidu.com/place/search?query=High%20Street&output=html&src=webapp.report-map",
      "geo": "geo:0,0?q=High%20Street",
      "google": "https://www.google.com/maps/search/?api=1&query=High%20Street",
      "osm": "https://www.openstreetmap.org/search?query=High%20Street",
      "tencent": "https://apis.map.qq.com/uri/v1/search?keyword=High%20Street&referer=report-map",
    }
  `);
});

it('does not repeat the city', () => {
  expect(decodeURIComponent(searchLinks({ name: '某市医院', within: '某市' }).google)).toMatch(/query=某市医院$/);
});

describe('names with special characters', () => {
  const name = '𠮷野家 (A&B) #1;x:y|z? 100%+“é”';
  const pins = pinLinks({ name, point, inChina: true });
  const searches = searchLinks({ name });

  it('are read back unchanged from every parameter', () => {
    const parameter = (href: string, key: string) => new URL(href).searchParams.get(key);
    expect(parameter(pins.amap, 'name')).toBe(name);
    expect(parameter(pins.baidu, 'title')).toBe(name);
    expect(parameter(pins.apple, 'q')).toBe(name);
    expect(parameter(searches.amap, 'keyword')).toBe(name);
    expect(parameter(searches.baidu, 'query')).toBe(name);
    expect(parameter(searches.tencent, 'keyword')).toBe(name);
    expect(parameter(searches.apple, 'q')).toBe(name);
    expect(parameter(searches.google, 'query')).toBe(name);
    expect(parameter(searches.osm, 'query')).toBe(name);
    expect(parameter(searches.geo, 'q')).toBe(name);
  });

  it('do not break the separators of markers and labels', () => {
    const marker = new URL(pins.tencent).searchParams.get('marker') ?? '';
    expect(marker.split(';').map((part) => part.split(':')[0])).toEqual(['coord', 'title', 'addr']);
    expect(marker.split(';')[1]).toBe('title:𠮷野家 (A&B) #1；x：y｜z? 100%+“é”');
    expect(pins.geo.match(/\(([^()]*)\)$/)?.[1]).toBe(encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29'));
  });

  it('are encoded as ASCII in the address', () => {
    for (const href of [...Object.values(pins), ...Object.values(searches)]) expect(href).toMatch(/^[\x21-\x7e]+$/);
  });
});
