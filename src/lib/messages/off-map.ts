/** Directions and distances of places off the map, as text. Only used by the server, because they refer to the first view. */
import type { Language } from './index';

const zh = {
  winds: '北 东北偏北 东北 东北偏东 东 东南偏东 东南 东南偏南 南 西南偏南 西南 西南偏西 西 西北偏西 西北 西北偏北'.split(' '),
  where: (direction: string, distance: string) => `图外，向${direction}${distance}`,
  kilometres: (value: string) => `约 ${value} 公里`,
  unit: '公里',
  north: '北',
  count: (places: number) => `图外 ${places} 处`,
  lead: (places: number) => `报道还写到 ${places} 处，在图外。`,
  close: '收起',
  map: '罗盘：以全图中心为中心'
};

const en: typeof zh = {
  winds: ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'],
  where: (direction, distance) => `off the map, ${distance} ${direction}`,
  kilometres: (value) => `c.\u00a0${value}\u00a0km`,
  unit: 'km',
  north: 'N',
  count: (places) => `${places} off the map`,
  lead: (places) => (places === 1 ? 'The report names one place off this map.' : `The report names ${places} places off this map.`),
  close: 'Close',
  map: 'Compass rose; its centre is the middle of the whole map'
};

export const offMapMessages: Record<Language, typeof zh> = { zh, en };

/** Where a place lies as seen from the middle of the first view; `wind`: index of sixteen, 0 is north. */
type Seen = { wind: number; kilometres: readonly [number, number] };
/** Rounded to kilometres; below one kilometre to tenths. */
const rounded = (km: number): string => (km < 1 ? km.toFixed(1) : km.toFixed(0));

/** Adds `where` to each place: its direction and distance as text, e.g. “off the map, c. 7 km W”. */
export function marked<P extends Seen>(offMap: readonly P[], language: Language): (P & { where: string })[] {
  const { winds, where: inWords, kilometres } = offMapMessages[language];
  return offMap.map((place) => {
    const distance = [...new Set(place.kilometres.map(rounded))].join('–');
    return { ...place, where: inWords(winds[place.wind] ?? '', kilometres(distance)) };
  });
}
