/** Which places of this report get a pin in other map services, and which are searched by name. */
import { expect, it } from 'vitest';
import { elsewhereOf } from '../../src/lib/server/elsewhere';
import { reportOf } from '../../src/lib/server/folder';

const { places, whereabouts } = reportOf('geo');
const all = places.map((place) => ({ place, elsewhere: elsewhereOf(place, whereabouts) }));
const of = (id: string) => all.find(({ place }) => place.id === id)?.elsewhere;
const decoded = (href: string | undefined): string => decodeURIComponent(href ?? '');

it('every located place has a link to every map, and no other place has one', () => {
  for (const { place, elsewhere } of all) {
    expect(Object.values(elsewhere?.hrefs ?? {}).filter(Boolean), place.id).toHaveLength(place.geometry ? 7 : 0);
  }
});

it('only points of medium or high confidence get a pin', () => {
  const pinned = all.filter(({ elsewhere }) => elsewhere?.by === 'point').map(({ place }) => place.id);
  expect(pinned.sort()).toEqual(['hanlinju-shequ', 'lianmeng-xincheng-shequ', 'lvcheng-baihe-shequ', 'tianshan-lu-shequ']);
  for (const { place, elsewhere } of all) {
    if (place.confidence !== 'low' && !(place.geometry && 'roadId' in place.geometry)) continue;
    expect(elsewhere?.by, place.id).toBe('name');
    // None of our coordinates is in the address.
    for (const href of Object.values(elsewhere?.hrefs ?? {})) expect(href, place.id).not.toMatch(/\d{2}\.\d{3}/);
  }
});

it('pins the first well-known community under its name in the report', () => {
  const elsewhere = of('lvcheng-baihe-shequ');
  expect(elsewhere).toMatchObject({ by: 'point', coordinates: '34.7884, 113.7114' });
  expect(decoded(elsewhere?.hrefs.amap)).toBe(
    'https://uri.amap.com/marker?position=113.7114,34.7884&name=绿城百合社区&src=report-map&coordinate=wgs84&callnative=1'
  );
  expect(decoded(elsewhere?.hrefs.baidu)).toBe(
    'https://api.map.baidu.com/marker?location=34.793194,113.72413&title=绿城百合社区&content=郑州市&output=html&coord_type=bd09ll&src=webapp.report-map'
  );
  expect(decoded(elsewhere?.hrefs.tencent)).toBe(
    'https://apis.map.qq.com/uri/v1/marker?marker=coord:34.7884,113.7114;title:绿城百合社区;addr:郑州市&coord_type=1&referer=report-map'
  );
});

it('searches for a road by its official name, in its city', () => {
  const elsewhere = of('dongfeng-lu');
  expect(elsewhere).toMatchObject({ by: 'name', because: 'road', searched: '郑州市 东风东路' });
  expect(decoded(elsewhere?.hrefs.amap)).toBe(
    'https://uri.amap.com/search?keyword=东风东路&city=郑州市&view=map&src=report-map&callnative=1'
  );
});

it('says why there is no pin', () => {
  expect(of('lvdi-shequ')).toMatchObject({ by: 'name', because: 'unsure' });
  expect(of('ruyihu-banshichu-xiaqu')).toMatchObject({ by: 'name', because: 'area' });
  expect(of('jiaojing-liudadui')).toMatchObject({ by: 'name', searched: '郑州市公安局交警六大队' });
  expect(of('huodongshi')).toBeUndefined();
});
