/** Messages in and about share images: only used by the server. */
import type { Language } from './index';

const zh = {
  whole: (title: string, places: number, honours: number) =>
    `${title}：报道写到的 ${places} 处地点${honours ? `和 ${honours} 种荣誉` : ''}，画在地图上`,
  place: (name: string, isShown: boolean, honours: string[]) =>
    `${isShown ? `地图上的${name}` : name}${honours.length ? `；${honours.join('、')}` : ''}`,
  unlocated: '位置未能确定',
  outside: '图外',
  counts: (places: number, honours: number) => `${places} 处地点${honours ? ` · ${honours} 种荣誉` : ''}`,
  more: (count: number) => `等 ${count} 项`,
  /** Largest number of honours listed by name. */
  listed: 5,
  /** Relative font size. */
  scale: 1,
  /** Added to text that is cut. */
  ellipsis: '……'
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
/** Counts; honours are only mentioned if there are any. */
const sums = (places: number, honours: number): string[] => [counted(places, 'place'), ...(honours ? [counted(honours, 'honour')] : [])];
const en: typeof zh = {
  whole: (title, places, honours) => `${title}: the ${sums(places, honours).join(' and ')} the report names, drawn on a map`,
  place: (name, isShown, honours) => `${isShown ? `${name} on the map` : name}${honours.length ? `; holds ${list.format(honours)}` : ''}`,
  unlocated: 'position unknown',
  outside: 'off the map',
  counts: (places, honours) => sums(places, honours).join(' · '),
  // No text: the line above the name gives the number of honours.
  more: () => '',
  listed: 2,
  scale: 0.8,
  ellipsis: ' …'
};

export const imageMessages: Record<Language, typeof zh> = { zh, en };
