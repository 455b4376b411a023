/** Messages for links to other map services. Loaded with the long form of a card. */
import type { Language } from './index';

const zh = {
  heading: '在地图应用中打开',
  apps: {
    amap: '高德地图',
    baidu: '百度地图',
    tencent: '腾讯地图',
    apple: '苹果地图',
    google: '谷歌地图',
    osm: 'OpenStreetMap',
    geo: '本机地图应用'
  },
  newTab: '（在新标签页打开）',
  nowhere: '没有可靠资料说明它的确切位置，所以不给链接。',
  converted: '链接已换算成各家地图的坐标系。',
  because: {
    unsure: (searched: string) => `位置仅知大概，不落点，按名称搜索“${searched}”。`,
    road: (searched: string) => `道路不是一个点，按名称搜索“${searched}”。`,
    area: (searched: string) => `区域不是一个点，按名称搜索“${searched}”。`
  },
  weChat: '微信会拦下其他应用：请点右上角的 ⋯，改用浏览器打开本页，再点链接。',
  datum: 'WGS-84，纬度在前',
  copy: '复制坐标（WGS-84）',
  copied: '坐标已复制（WGS-84）',
  copyFailed: '没有复制成功，请长按或右键复制：'
};

const en: typeof zh = {
  heading: 'Open in a map app',
  apps: {
    amap: 'Amap',
    baidu: 'Baidu Maps',
    tencent: 'Tencent Maps',
    apple: 'Apple Maps',
    google: 'Google Maps',
    osm: 'OpenStreetMap',
    geo: 'App on this device'
  },
  newTab: ' (opens a new tab)',
  nowhere: 'No reliable source tells exactly where it is, so there is no link.',
  converted: 'The links are converted to the datum of each map.',
  because: {
    unsure: (searched) => `Its position is only roughly known: no pin, but a search for the name “${searched}”.`,
    road: (searched) => `A road is not a point: a search for the name “${searched}”.`,
    area: (searched) => `An area is not a point: a search for the name “${searched}”.`
  },
  weChat: 'WeChat stops other apps: use ⋯ at the top right to open this page in your browser, then follow the links.',
  datum: 'WGS-84, latitude first',
  copy: 'Copy coordinates (WGS-84)',
  copied: 'Coordinates copied (WGS-84)',
  copyFailed: 'Could not copy. Press and hold, or right-click, to copy:'
};

export const elsewhereMessages: Record<Language, typeof zh> = { zh, en };
