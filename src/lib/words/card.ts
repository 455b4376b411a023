/** Words in and about share images: only the server needs them. */
import type { Language } from './index';

const zh = {
  whole: (title: string, places: number, honours: number) => `${title}：报道写到的 ${places} 处地点和 ${honours} 种荣誉，画在地图上`,
  place: (name: string, isShown: boolean, honours: string[]) =>
    `${isShown ? `地图上的${name}` : name}${honours.length ? `；${honours.join('、')}` : ''}`,
  unlocated: '位置未能确定',
  outside: '图外',
  counts: (places: number, honours: number) => `${places} 处地点 · ${honours} 种荣誉`,
  more: (count: number) => `等 ${count} 项`
};

export const cardWords: Record<Language, typeof zh> = { zh };
