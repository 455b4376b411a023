/**
 * Addresses that open a place in other map services: at a point, or by name if no point is certain enough. Their forms are the documented
 * ones; degrees have at most six decimals, a tenth of a metre.
 */
import { toBd09, toGcj02 } from './geography/datum';
import type { MapApp } from './report/report';
import type { LngLat } from './report/schema';

type Pin = {
  name: string;
  /** WGS-84, degrees. */
  point: LngLat;
  /** Name of the city. */
  within?: string | undefined;
  /** Whether the area is in mainland China, whose maps have their own datums. */
  inChina: boolean;
};
export type Search = Pick<Pin, 'name' | 'within'>;

/** How the services are told who refers the reader; none of them needs a key. */
const SOURCE = 'report-map';

/** Also escapes what `encodeURIComponent` leaves: a bracket would end the label of a `geo:` address. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const degrees = (value: number): string => String(Number(value.toFixed(6)));
export const latLng = ([lng, lat]: LngLat): string => `${degrees(lat)},${degrees(lng)}`;
const lngLat = ([lng, lat]: LngLat): string => `${degrees(lng)},${degrees(lat)}`;

/** Tencent parses its marker after decoding it, so its separators must not occur in a name. */
const inMarker = (text: string): string => encoded(text.replace(/[;:|]/g, (mark) => ({ ';': '；', ':': '：' })[mark] ?? '｜'));

/** Search text for services without a field for the city. */
export const inFull = ({ name, within }: Search): string => (within && !name.startsWith(within) ? `${within} ${name}` : name);

const and = (parameter: `&${string}=`, value: string | undefined): string => (value ? parameter + encoded(value) : '');

type Maker = {
  pin: (pin: Pin) => string;
  search: (search: Search) => string;
};

/** Datum by service: see `docs/decisions/014-map-apps.md`. */
const makers: Record<MapApp, Maker> = {
  /** https://lbs.amap.com/api/uri-api/guide/mobile-web/point – accepts WGS-84 if told so, and converts the pin itself. */
  amap: {
    pin: ({ name, point }) =>
      `https://uri.amap.com/marker?position=${lngLat(point)}&name=${encoded(name)}&src=${SOURCE}&coordinate=wgs84&callnative=1`,
    search: ({ name, within }) =>
      `https://uri.amap.com/search?keyword=${encoded(name)}${and('&city=', within)}&view=map&src=${SOURCE}&callnative=1`
  },
  /** https://lbsyun.baidu.com/faq/api?title=webapi/uri/web – BD-09; its own conversion of WGS-84 is not reliable on phones. */
  baidu: {
    pin: ({ name, point, within, inChina }) =>
      `https://api.map.baidu.com/marker?location=${latLng(inChina ? toBd09(point) : point)}&title=${encoded(name)}` +
      `&content=${encoded(within ?? name)}&output=html&coord_type=${inChina ? 'bd09ll' : 'wgs84'}&src=webapp.${SOURCE}`,
    search: ({ name, within }) =>
      `https://api.map.baidu.com/place/search?query=${encoded(name)}${and('&region=', within)}&output=html&src=webapp.${SOURCE}`
  },
  /** https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebMarker – `coord_type=1` is WGS-84. */
  tencent: {
    pin: ({ name, point, within }) =>
      `https://apis.map.qq.com/uri/v1/marker?marker=coord:${latLng(point)};title:${inMarker(name)};addr:${inMarker(within ?? name)}` +
      `&coord_type=1&referer=${SOURCE}`,
    search: ({ name, within }) =>
      `https://apis.map.qq.com/uri/v1/search?keyword=${encoded(name)}${and('&region=', within)}&referer=${SOURCE}`
  },
  /** https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html – GCJ-02 in China. */
  apple: {
    pin: ({ name, point, inChina }) => `https://maps.apple.com/?ll=${latLng(inChina ? toGcj02(point) : point)}&q=${encoded(name)}`,
    search: (search) => `https://maps.apple.com/?q=${encoded(inFull(search))}`
  },
  /**
   * https://developers.google.com/maps/documentation/urls/get-started – its street map of China is in GCJ-02; a point cannot have a label.
   */
  google: {
    pin: ({ point, inChina }) => `https://www.google.com/maps/search/?api=1&query=${latLng(inChina ? toGcj02(point) : point)}`,
    search: (search) => `https://www.google.com/maps/search/?api=1&query=${encoded(inFull(search))}`
  },
  /** https://wiki.openstreetmap.org/wiki/Browsing#Sharing_URLs – WGS-84 everywhere. */
  osm: {
    pin: ({ point: [lng, lat] }) => {
      const [north, east] = [degrees(lat), degrees(lng)];
      return `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=16/${north}/${east}`;
    },
    search: (search) => `https://www.openstreetmap.org/search?query=${encoded(inFull(search))}`
  },
  /** RFC 5870: WGS-84 everywhere; `q`, the label, is https://developer.android.com/guide/components/intents-common#Maps */
  geo: {
    pin: ({ name, point }) => `geo:${latLng(point)}?q=${latLng(point)}(${encoded(name)})`,
    search: (search) => `geo:0,0?q=${encoded(inFull(search))}`
  }
};

const ofEvery = (address: (maker: Maker) => string) =>
  Object.fromEntries(Object.entries(makers).map(([app, maker]) => [app, address(maker)])) as Record<MapApp, string>;

/** A pin at the point, by app. */
export const pinLinks = (pin: Pin): Record<MapApp, string> => ofEvery((maker) => maker.pin(pin));

/** A search for the name, by app. */
export const searchLinks = (search: Search): Record<MapApp, string> => ofEvery((maker) => maker.search(search));
