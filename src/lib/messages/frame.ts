/** Messages of the frame, which are not needed on the full page. */
import type { Language } from './index';

const zh = {
  start: '启用互动地图',
  loading: '互动地图加载中……',
  full: '查看完整地图',
  newTab: '（新窗口）'
};

const en: typeof zh = {
  start: 'Start the live map',
  loading: 'Loading the live map …',
  full: 'Open the full map',
  newTab: ' (new window)'
};

export const frameMessages: Record<Language, typeof zh> = { zh, en };
