/** Messages for the keys and buttons that move the map, and for screen reader announcements. Loaded after the page. */
import { counted } from './counted';
import type { Language } from './index';

/** Whether all holders of honours are communities, by the kinds of places that hold any. */
const areCommunities = (kinds: ReadonlySet<string>) => kinds.size === 1 && kinds.has('community');

const zh = {
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeArea: '回到全图',
  move: '方向键',
  pan: { up: '向上移动', left: '向左移动', down: '向下移动', right: '向右移动' },
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  arrowKeys: '方向键逐个地点，回车打开，Esc 返回',
  moveKeys: '；加减键缩放，Shift 加方向键移动',
  selected: (name: string) => `已选中：${name}`,
  /** For example “筛选：某级荣誉，地图上 2 个社区”. */
  filtered: (parts: string[], found: string) => `筛选：${[...parts, `地图上 ${found}`].join('，')}`,
  unfiltered: (found: string) => `没有筛选，地图上 ${found}`,
  ofLevel: (level: string) => `${level}荣誉`,
  without: (role: string) => `不含${role}`,
  places: (count: number) => `${count} 处地点`,
  /** Number of places that hold an honour; `kinds`: of all that hold any. */
  holders: (count: number, kinds: ReadonlySet<string>) => (areCommunities(kinds) ? `${count} 个社区` : `${count} 处地点`),
  scale: (km: number) => `地图左右约 ${km} 公里`
};

const en: typeof zh = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeArea: 'Whole map',
  move: 'Move',
  pan: { up: 'Move up', left: 'Move left', down: 'Move down', right: 'Move right' },
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  arrowKeys: 'Arrows go from place to place, Enter opens, Esc goes back',
  moveKeys: '; + and − zoom, Shift with arrows moves the map',
  selected: (name) => `Selected: ${name}`,
  filtered: (parts, found) => `Filter: ${[...parts, `${found} on the map`].join(', ')}`,
  unfiltered: (found) => `No filter, ${found} on the map`,
  ofLevel: (level) => `${level} honours`,
  without: (role) => `without ${role.toLowerCase()}`,
  places: (count) => counted(count, 'place', 'places'),
  holders: (count, kinds) => (areCommunities(kinds) ? counted(count, 'community', 'communities') : counted(count, 'place', 'places')),
  scale: (km) => `The map is about ${counted(km, 'kilometre', 'kilometres')} wide`
};

export const guideMessages: Record<Language, typeof zh> = { zh, en };
