/** Where places are that the first view leaves out, in words. Only the server says it: nobody's view changes what is beyond the first. */
import type { LngLat } from '$lib/report/schema';
import type { Language } from './index';

const zh = {
  winds: [
    '北',
    '东北偏北',
    '东北',
    '东北偏东',
    '东',
    '东南偏东',
    '东南',
    '东南偏南',
    '南',
    '西南偏南',
    '西南',
    '西南偏西',
    '西',
    '西北偏西',
    '西北',
    '西北偏北'
  ],
  offMap: (direction: string, distance: string) => `图外，${direction}${distance}`,
  kilometres: (value: string) => `约 ${value} 公里`
};

const en: typeof zh = {
  winds: ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'],
  offMap: (direction, distance) => `off the map: ${distance} ${direction}`,
  kilometres: (value) => `c.\u00a0${value}\u00a0km`
};

const beyondWords: Record<Language, typeof zh> = { zh, en };

/** What a marker at the edge of the map needs to know of its place. */
export type Marked = { id: string; point: LngLat; known: boolean; where: string };

/** Direction (one of sixteen winds) and distance in words; `known`: whether the point is the place's own. */
export function marked(beyond: readonly (Omit<Marked, 'where'> & { wind: number; km: number })[], language: Language): Marked[] {
  const { winds, offMap, kilometres } = beyondWords[language];
  return beyond.map(({ id, point, known, wind, km }) => ({
    id,
    point,
    known,
    where: offMap(winds[wind] ?? '', kilometres(km.toFixed(0)))
  }));
}
